package keywright.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;

/** The functions that may be typed, by the names they go by, and what they mean in this program's vocabulary. */
final class Functions {
    private static final Map<String, Function> ALL = all();

    /** A function: its head, and how many arguments it takes. */
    record Function(String head, int least, int most) {}

    private Functions() {}

    private static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        add(all, 1, 1, "Sqrt", "sqrt");
        add(all, 1, 1, "Cbrt", "cbrt");
        add(all, 1, 1, "Exp", "exp");
        add(all, 1, 2, "Ln", "ln");
        add(all, 1, 2, "Log", "log");
        add(all, 1, 2, "Lg", "lg");
        add(all, 1, 1, "Log2", "log2", "lb", "ld");
        add(all, 1, 1, "Log10", "log10");
        add(all, 1, 1, "Abs", "abs");
        add(all, 1, 1, "Sign", "sign", "sgn", "signum");
        add(all, 1, 1, "Ramp", "ramp", "relu", "ReLU");
        add(all, 1, 1, "LogisticSigmoid", "sigmoid", "expit", "logistic", "sig", "logisticsigmoid");
        add(all, 1, 1, "SoftPlus", "softplus");
        add(all, 2, 2, "LeakyRamp", "leakyrelu", "leakyReLU");
        add(all, 1, 1, "SiLU", "silu", "swish");
        add(all, 1, 1, "GELU", "gelu");
        add(all, 1, 50, "LogSumExp", "logsumexp", "lse");
        add(all, 1, 1, "UnitStep", "step", "heaviside", "Heaviside", "HeavisideTheta");
        add(all, 1, 1, "Erf", "erf");
        add(all, 1, 1, "Erfc", "erfc");
        add(all, 1, 1, "InverseErf", "erfinv", "inverf");
        special(all);
        for (var trigonometric : List.of("sin", "cos", "tan", "cot", "sec", "csc")) {
            trigonometric(all, trigonometric);
        }
        return all;
    }

    private static void special(Map<String, Function> all) {
        add(all, 1, 1, "Gamma", "gamma", "Γ");
        add(all, 1, 1, "LogGamma", "loggamma", "gammaln", "lgamma");
        add(all, 1, 1, "Digamma", "digamma", "psi");
        add(all, 1, 2, "HarmonicNumber", "harmonic");
        add(all, 1, 2, "PolyGamma", "polygamma");
        add(all, 2, 2, "Beta", "beta");
        add(all, 1, 1, "Zeta", "zeta");
        add(all, 1, 1, "NormalCdf", "Phi", "normcdf");
        add(all, 1, 1, "NormalPdf", "normpdf");
        add(all, 2, 2, "BesselI", "besseli");
        add(all, 1, 1, "Factorial", "factorial");
        add(all, 2, 2, "Binomial", "binomial", "binom", "choose", "comb", "nCr");
        add(all, 1, 1, "Floor", "floor");
        add(all, 1, 1, "Ceiling", "ceiling", "ceil");
        add(all, 2, 2, "Mod", "mod");
        add(all, 2, 2, "Quotient", "quotient");
        add(all, 2, 2, "Rational", "rational");
        add(all, 2, 2, "Root", "root");
        add(all, 2, 2, "Power", "pow");
        add(all, 1, 50, "Max", "max");
        add(all, 1, 50, "Min", "min");
    }

    private static void trigonometric(Map<String, Function> all, String name) {
        var head = capital(name);
        add(all, 1, 1, head, name);
        add(all, 1, 1, head + "h", name + "h");
        add(all, 1, 1, "Arc" + head, "arc" + name, "a" + name);
        add(all, 1, 1, "Arc" + head + "h", "arc" + name + "h", "a" + name + "h", "ar" + name + "h");
    }

    private static void add(Map<String, Function> all, int least, int most, String head, String... typed) {
        var function = new Function(head, least, most);
        all.put(head, function);
        all.putIfAbsent(head.toLowerCase(Locale.ROOT), function); // and not by the names it may be split into
        for (var name : typed) {
            all.put(name, function);
            all.putIfAbsent(capital(name), function);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static Optional<Function> named(String typed) {
        return Optional.ofNullable(ALL.get(typed));
    }

    /** All names that may be typed. */
    static java.util.Set<String> names() {
        return ALL.keySet();
    }

    /** The call in the vocabulary of this program, nothing evaluated. */
    static Expr call(String head, List<Expr> arguments) {
        var x = arguments.get(0);
        return switch (head) {
            case "Sqrt" -> power(x, Expr.HALF);
            case "Cbrt" -> power(x, Expr.of(1, 3));
            case "Exp" -> power(Expr.symbol("E"), x);
            case "Ln", "Log" -> log(arguments, Expr.symbol("E"), false);
            case "Lg" -> log(arguments.size() == 2 ? List.of(arguments.get(1), x) : arguments, Expr.of(10), true);
            case "Log2" -> log(arguments, Expr.of(2), true);
            case "Log10" -> log(arguments, Expr.of(10), true);
            case "NormalCdf" -> half(Expr.call("Plus", Expr.ONE, Expr.call("Erf", over(x, root(Expr.of(2))))));
            case "NormalPdf" ->
                over(
                        power(Expr.symbol("E"), Expr.call("Times", Expr.of(-1, 2), power(x, Expr.of(2)))),
                        root(Expr.call("Times", Expr.of(2), Expr.PI)));
            case "Rational" -> over(x, arguments.get(1));
            case "Root" -> power(x, over(Expr.ONE, arguments.get(1)));
            case "Norm1", "DiagonalMatrix", "Ones", "Grad", "SoftPlusOfEach" -> ArrayFunctions.call(head, arguments);
            case "Max", "Min" -> arguments.size() == 1 ? x : new Expr.Call(head, arguments);
            default -> named(head, arguments);
        };
    }

    private static Expr named(String head, List<Expr> arguments) {
        var x = arguments.get(0);
        return switch (head) {
            case "SoftPlus" -> Expr.call("Log", Expr.call("Plus", Expr.ONE, power(Expr.symbol("E"), x)));
            case "SiLU" -> Expr.call("Times", x, Expr.call("LogisticSigmoid", x));
            case "GELU" -> Expr.call("Times", x, call("NormalCdf", arguments));
            case "LogSumExp" ->
                arguments.size() == 1
                        ? Expr.call(head, x) // of a vector
                        : Expr.call(
                                "Log",
                                new Expr.Call(
                                        "Plus",
                                        arguments.stream()
                                                .map(part -> power(Expr.symbol("E"), part))
                                                .toList()));
            case "LogGamma" -> Expr.call("Log", Expr.call("Gamma", x));
            case "HarmonicNumber" -> harmonic(arguments);
            case "Digamma" -> Expr.call("PolyGamma", Expr.ZERO, x);
            case "PolyGamma" ->
                arguments.size() == 1 ? Expr.call("PolyGamma", Expr.ZERO, x) : new Expr.Call("PolyGamma", arguments);
            default -> Trigonometry.call(head, arguments);
        };
    }

    /** \(H_x = \psi(x + 1) + \gamma\), and \(H_x^{(r)} = \sum_{k=1}^x k^{-r}\). */
    static Expr harmonic(List<Expr> arguments) {
        var x = arguments.get(0);
        if (arguments.size() == 1) {
            return Expr.call(
                    "Plus",
                    Expr.call("PolyGamma", Expr.ZERO, Expr.call("Plus", x, Expr.ONE)),
                    Expr.symbol("EulerGamma"));
        }
        var index = Expr.symbol(x.freeOf("k") ? "k" : "j");
        var power = Expr.call("Times", Expr.MINUS_ONE, arguments.get(1));
        return Expr.call("Sum", Expr.call("Power", index, power), Expr.call("List", index, Expr.ONE, x));
    }

    /** {@code Log[b, x]} has the base first. */
    private static Expr log(List<Expr> arguments, Expr base, boolean based) {
        if (arguments.size() == 2) {
            return over(Expr.call("Log", arguments.get(1)), Expr.call("Log", arguments.get(0)));
        }
        var log = Expr.call("Log", arguments.get(0));
        return based ? over(log, Expr.call("Log", base)) : log;
    }

    static Expr power(Expr base, Expr exponent) {
        return Expr.call("Power", base, exponent);
    }

    static Expr root(Expr radicand) {
        return power(radicand, Expr.HALF);
    }

    static Expr over(Expr dividend, Expr divisor) {
        return Expr.call("Times", dividend, power(divisor, Expr.MINUS_ONE));
    }

    private static Expr half(Expr formula) {
        return Expr.call("Times", Expr.HALF, formula);
    }
}
