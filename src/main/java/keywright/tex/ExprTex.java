package keywright.tex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Fraction;
import keywright.cas.Unknown;

/** Scalar formulas to TeX. */
public record ExprTex(Notation notation) {
    private static final Map<String, String> RELATIONS = Map.of(
            "Equal", "=", "Unequal", "\\ne", "Less", "<", "LessEqual", "\\le", "Greater", ">", "GreaterEqual", "\\ge");
    private static final Map<String, String> CONSTANTS = Map.of(
            "Pi",
            "\\pi",
            "E",
            "e",
            "EulerGamma",
            "\\gamma",
            "Infinity",
            "\\infty",
            "True",
            "\\text{true}",
            "False",
            "\\text{false}");

    /** The fragment for a formula. */
    public Tex of(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number(number);
        }
        if (formula instanceof Expr.Sym sym) {
            var constant = CONSTANTS.get(sym.name());
            return Tex.atom(constant == null ? notation.of(sym.name()) : constant);
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" ->
                Tex.sum(Algebra.positiveFirst(call.arguments()).stream()
                        .map(this::of)
                        .toList());
            case "Times" ->
                Powers.gathered(call) instanceof Expr.Call all && all.is("Power", 2)
                        ? power(all)
                        : product((Expr.Call) Powers.gathered(call));
            case "Power" -> power(call);
            case "Sum" -> SumTex.of(call, this);
            default -> call(call);
        };
    }

    private static Tex number(Expr.Num number) {
        var size = number.numerator().abs().toString();
        var tex = number.integer()
                ? Tex.atom(size)
                : Tex.fraction(Tex.atom(size), Tex.atom(number.denominator().toString()));
        return number.signum() < 0 ? new Tex("-" + tex.code(), Tex.Strength.PRODUCT) : tex;
    }

    private Tex product(Expr.Call product) {
        if (Algebra.coefficient(product).signum() < 0) {
            return of(Algebra.times(Expr.MINUS_ONE, product)).negated();
        }
        var fraction = Fraction.of(product);
        if (fraction.denominator().isEmpty()) {
            return joined(fraction.numerator());
        }
        var roots = fraction.numerator().stream().filter(this::rootOfFraction).toList();
        if (!roots.isEmpty()) {
            var rest = fraction.numerator().stream()
                    .filter(part -> !roots.contains(part))
                    .toList();
            return Tex.product(List.of(over(rest, fraction.denominator()), joined(roots)));
        }
        var constantBelow = fraction.denominator().stream().allMatch(ExprTex::constant);
        var whole = fraction.denominator().stream().allMatch(factor -> factor instanceof Expr.Num);
        if (!constantBelow || whole) {
            return over(fraction.numerator(), fraction.denominator());
        }
        var inside = fraction.numerator().stream().filter(ExprTex::constant).toList();
        var beside =
                fraction.numerator().stream().filter(part -> !constant(part)).toList();
        var coefficient = over(inside, fraction.denominator());
        return beside.isEmpty() ? coefficient : Tex.product(List.of(coefficient, joined(beside)));
    }

    private boolean rootOfFraction(Expr factor) {
        return root(factor) && of(Algebra.base(factor)).code().startsWith("\\frac");
    }

    private static boolean isSum(Expr factor) {
        return factor instanceof Expr.Call call && call.head().equals("Plus");
    }

    private static boolean constant(Expr factor) {
        return keywright.cas.Vocabulary.CONSTANTS.containsAll(factor.symbols());
    }

    private Tex over(List<Expr> above, List<Expr> below) {
        var rootsAbove = above.stream().filter(ExprTex::root).toList();
        var rootsBelow = below.stream().filter(ExprTex::root).toList();
        if (rootsAbove.isEmpty() || rootsBelow.isEmpty()) {
            return Tex.fraction(joined(above), joined(below));
        }
        var root = Tex.fraction(radicand(rootsAbove), radicand(rootsBelow)).root();
        var restAbove = above.stream().filter(factor -> !root(factor)).toList();
        var restBelow = below.stream().filter(factor -> !root(factor)).toList();
        if (restBelow.isEmpty()) {
            return restAbove.isEmpty() ? root : Tex.product(List.of(joined(restAbove), root));
        }
        var rest = Tex.fraction(joined(restAbove), joined(restBelow));
        return Tex.product(List.of(rest, root));
    }

    private static boolean root(Expr factor) {
        return factor instanceof Expr.Call call
                && call.is("Power", 2)
                && call.argument(1).equals(Expr.HALF);
    }

    private Tex radicand(List<Expr> roots) {
        return joined(roots.stream().map(Algebra::base).toList());
    }

    /** Factors side by side: constants first, then symbols, then sums, with the roots gathered under one sign. */
    private Tex joined(List<Expr> factors) {
        var roots = factors.stream().filter(ExprTex::root).toList();
        var parts = new ArrayList<>(factors.stream()
                .filter(factor -> roots.size() < 2 || !root(factor))
                .sorted(Comparator.comparing(ExprTex::rank))
                .map(this::of)
                .toList());
        if (roots.size() > 1) {
            parts.add(radicand(roots).root());
        }
        return parts.isEmpty() ? Tex.atom("1") : Tex.product(parts);
    }

    private static int rank(Expr factor) {
        if (Algebra.base(factor).equals(Expr.symbol("E"))) {
            return 3;
        }
        return constant(factor) ? 0 : isSum(Algebra.base(factor)) ? 2 : 1;
    }

    private Tex power(Expr.Call power) {
        var base = power.argument(0);
        var exponent = power.argument(1);
        if (exponent.equals(Expr.HALF)) {
            return of(base).root();
        }
        if (Algebra.coefficient(exponent).signum() < 0 && !base.equals(Expr.symbol("E"))) {
            return Tex.fraction(Tex.atom("1"), of(Algebra.power(base, Algebra.times(Expr.MINUS_ONE, exponent))));
        }
        return of(base).to(exponent(exponent));
    }

    /** Fractions in an exponent lie flat. */
    private Tex exponent(Expr exponent) {
        var sign = Algebra.coefficient(exponent).signum() < 0 && !isSum(exponent) ? "-" : "";
        var fraction = Fraction.of(sign.isEmpty() ? exponent : Algebra.times(Expr.MINUS_ONE, exponent));
        if (fraction.denominator().isEmpty() || isSum(exponent)) {
            return Tex.atom(of(exponent).code());
        }
        var below = joined(fraction.denominator());
        return Tex.atom(
                sign + joined(fraction.numerator()).at(Tex.Strength.PRODUCT) + "/" + below.at(Tex.Strength.POWER));
    }

    private Tex call(Expr.Call call) {
        var arguments = call.arguments().stream().map(this::of).toList();
        if (RELATIONS.containsKey(call.head()) && arguments.size() == 2) {
            return new Tex(
                    arguments.get(0).code() + " " + RELATIONS.get(call.head()) + " "
                            + arguments.get(1).code(),
                    Tex.Strength.RELATION);
        }
        return switch (call.head()) {
            case "Abs" -> between("\\lvert ", arguments.get(0), "\\rvert");
            case "Floor" -> between("\\lfloor ", arguments.get(0), "\\rfloor");
            case "Ceiling" -> between("\\lceil ", arguments.get(0), "\\rceil");
            case "Factorial" -> Tex.atom(arguments.get(0).at(Tex.Strength.ATOM) + "!");
            case "Mod" ->
                new Tex(
                        arguments.get(0).at(Tex.Strength.PRODUCT) + " \\bmod "
                                + arguments.get(1).at(Tex.Strength.ATOM),
                        Tex.Strength.SUM);
            case "Binomial" ->
                Tex.atom("\\binom{" + arguments.get(0).code() + "}{"
                        + arguments.get(1).code() + "}");
            case "PolyGamma" -> polygamma(call.argument(0), arguments);
            case "HarmonicNumber" -> harmonic(arguments);
            case "UnitStep" -> Tex.bracketed("\\mathbf{1}", atLeastZero(call.argument(0)));
            case "List" ->
                Tex.atom("\\{"
                        + String.join(", ", arguments.stream().map(Tex::code).toList()) + "\\}");
            default -> Tex.call(function(call.head(), notation), arguments);
        };
    }

    /** \(H_n\), \(H_n^{(r)}\). */
    private static Tex harmonic(List<Tex> arguments) {
        var order = arguments.size() == 1 ? "" : "^{(" + arguments.get(1).code() + ")}";
        return Tex.atom("H_{" + arguments.get(0).code() + "}" + order);
    }

    /** \(\psi(x)\), \(\psi'(x)\), \(\psi^{(n)}(x)\). */
    private static Tex polygamma(Expr order, List<Tex> arguments) {
        var argument = arguments.subList(arguments.size() - 1, arguments.size());
        if (arguments.size() == 1 || order.equals(Expr.ZERO)) {
            return Tex.call("\\psi", argument);
        }
        return Tex.call(
                order.equals(Expr.ONE)
                        ? "\\psi'"
                        : "\\psi^{(" + arguments.get(0).code() + ")}",
                argument);
    }

    private static boolean negative(Expr term) {
        return Algebra.coefficient(term).signum() < 0;
    }

    /** \(a - b \ge 0\), written as \(a \ge b\), or as \(b \le a\) where a is a number. */
    private Tex atLeastZero(Expr difference) {
        var terms = Algebra.terms(difference);
        var plus = terms.stream().filter(term -> !negative(term)).toList();
        var minus = terms.stream().filter(ExprTex::negative).toList();
        var above = of(Algebra.plus(plus));
        var below = of(Algebra.times(Expr.MINUS_ONE, Algebra.plus(minus)));
        return plus.stream().allMatch(Expr.Num.class::isInstance) && !minus.isEmpty()
                ? Tex.relation(below, "\\le", above)
                : Tex.relation(above, "\\ge", below);
    }

    private static Tex between(String left, Tex inside, String right) {
        return Tex.atom(
                inside.tall() ? "\\left" + left + inside.code() + "\\right" + right : left + inside.code() + right);
    }

    /** The TeX of the name of a function. */
    public static String function(String head, Notation notation) {
        return Unknown.is(head)
                ? notation.of(Unknown.name(head)) + "'".repeat(Unknown.order(head))
                : FunctionNames.of(head);
    }
}
