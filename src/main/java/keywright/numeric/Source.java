package keywright.numeric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ClassBodyEvaluator;

/**
 * Formulas as Java source, compiled by Janino. No name of the author's gets into the source: variables are numbered.
 */
record Source(Scope scope, StringBuilder methods) {
    private static final Map<String, String> DIRECT = Map.ofEntries(
            Map.entry("Abs", "Math.abs"),
            Map.entry("Sign", "Math.signum"),
            Map.entry("Floor", "Math.floor"),
            Map.entry("Ceiling", "Math.ceil"),
            Map.entry("Log", "Math.log"),
            Map.entry("Sin", "Math.sin"),
            Map.entry("Cos", "Math.cos"),
            Map.entry("Tan", "Math.tan"),
            Map.entry("ArcTan", "Math.atan"),
            Map.entry("Tanh", "Math.tanh"),
            Map.entry("Erf", "org.hipparchus.special.Erf.erf"),
            Map.entry("Erfc", "org.hipparchus.special.Erf.erfc"),
            Map.entry("SoftPlus", "keywright.numeric.Functions.softPlus"),
            Map.entry("LogisticSigmoid", "keywright.numeric.Functions.logistic"));

    Source(Scope scope) {
        this(scope, new StringBuilder());
    }

    Compiled.Code code(Expr formula) {
        var value = text(formula);
        var body = methods + "public double at(double[] v) { return " + value + "; }\n";
        var evaluator = new ClassBodyEvaluator();
        evaluator.setImplementedInterfaces(new Class<?>[] {Compiled.Code.class});
        evaluator.setParentClassLoader(Source.class.getClassLoader());
        try {
            evaluator.cook(body);
            return (Compiled.Code) evaluator.getClazz().getConstructor().newInstance();
        } catch (CompileException | ReflectiveOperationException failed) {
            throw new IllegalStateException("no code for " + formula.wolfram(), failed);
        }
    }

    private String text(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return literal(number.value());
        }
        if (formula instanceof Expr.Sym sym) {
            return scope.variable(sym.name())
                    ? "v[" + scope.place(sym.name()) + "]"
                    : literal(Scope.constant(sym.name()));
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> joined(call.arguments(), " + ", "0.0");
            case "Times" -> product(call.arguments());
            case "Power" -> power(call);
            case "Sum" -> sum(call);
            case "Max", "Min" -> extreme(call);
            default -> function(call);
        };
    }

    private static String literal(double value) {
        return Double.isInfinite(value)
                ? "Double." + (value > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY"
                : String.format(Locale.ROOT, "(%s)", value);
    }

    private String joined(List<Expr> parts, String operator, String empty) {
        return parts.isEmpty() ? empty : parts.stream().map(this::text).collect(Collectors.joining(operator, "(", ")"));
    }

    /** Nothing is left of a product where an indicator is zero, even if another factor has no value there. */
    private String product(List<Expr> factors) {
        var steps = factors.stream().filter(Source::indicator).toList();
        var others = factors.stream().filter(factor -> !indicator(factor)).toList();
        var rest = joined(others, " * ", "1.0");
        return steps.isEmpty() ? rest : "(" + joined(steps, " * ", "1.0") + " == 0.0 ? 0.0 : " + rest + ")";
    }

    static boolean indicator(Expr formula) {
        return formula instanceof Expr.Call call && call.is("UnitStep", 1);
    }

    private String extreme(Expr.Call call) {
        var name = call.head().equals("Max") ? "Math.max(" : "Math.min(";
        return call.arguments().stream()
                .map(this::text)
                .reduce((left, right) -> name + left + ", " + right + ")")
                .orElseThrow(() -> new UnknownHead(call.wolfram()));
    }

    private String power(Expr.Call call) {
        if (call.arguments().size() != 2) {
            throw new UnknownHead(call.wolfram());
        }
        var exponent = text(call.argument(1));
        if (call.argument(0).equals(Expr.symbol("E"))) {
            return "Math.exp(" + exponent + ")";
        }
        var base = text(call.argument(0));
        if (call.argument(1).equals(Expr.MINUS_ONE)) {
            return "(1.0 / " + base + ")";
        }
        var plain = call.argument(0) instanceof Expr.Sym && call.argument(1).equals(Expr.of(2));
        return plain
                ? "(" + base + " * " + base + ")"
                : "keywright.numeric.Functions.power(" + base + ", " + exponent + ")";
    }

    private String sum(Expr.Call call) {
        var iterator = Scope.Iterator.of(call);
        var lower = text(iterator.lower());
        var upper = text(iterator.upper());
        var inner = scope.with(iterator.index());
        var place = inner.place(iterator.index());
        var summand = new Source(inner, methods).text(call.argument(0));
        methods.append("private static double sum%d(double[] v) {\n".formatted(place))
                .append("double total = 0; double last = %s;\n".formatted(upper))
                .append("for (double i = %s; i <= last; i++) { v[%d] = i; total += %s; }\n"
                        .formatted(lower, place, summand))
                .append("return total; }\n");
        return "sum" + place + "(v)";
    }

    private String function(Expr.Call call) {
        var direct = DIRECT.get(call.head());
        if (call.arguments().size() == 1 && direct != null) {
            return direct + "(" + text(call.argument(0)) + ")";
        }
        if (call.arguments().size() == 1 && Functions.UNARY.containsKey(call.head())) {
            return field(call, "DoubleUnaryOperator", "unary");
        }
        if (call.arguments().size() == 2 && Functions.BINARY.containsKey(call.head())) {
            return field(call, "DoubleBinaryOperator", "binary");
        }
        throw new UnknownHead(call.head());
    }

    /** Rare functions are looked up once, in a field of the compiled class. */
    private String field(Expr.Call call, String type, String lookup) {
        var arguments = call.arguments().stream().map(this::text).collect(Collectors.joining(", "));
        var name = "f" + methods.length();
        methods.append("private static final java.util.function.%s %s = keywright.numeric.Functions.%s(\"%s\");\n"
                .formatted(type, name, lookup, call.head()));
        return name + ".applyAsDouble(" + arguments + ")";
    }
}
