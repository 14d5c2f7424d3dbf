package keywright.numeric;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import keywright.cas.Expr;

/** Formulas as nested closures. */
record Closures(Scope scope) {

    Compiled.Code code(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return constant(number.value());
        }
        if (formula instanceof Expr.Sym sym) {
            return symbol(sym.name());
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> folded(call.arguments(), Double::sum, 0);
            case "Times" -> product(call.arguments());
            case "Max", "Min" ->
                call.arguments().isEmpty()
                        ? unknown(call)
                        : folded(call.arguments(), Functions.binary(call.head()), Double.NaN);
            case "Power" -> power(call);
            case "Sum" -> sum(call);
            default -> function(call);
        };
    }

    private static Compiled.Code unknown(Expr.Call call) {
        throw new UnknownHead(call.wolfram());
    }

    private static Compiled.Code constant(double value) {
        return variables -> value;
    }

    private Compiled.Code symbol(String name) {
        if (scope.variable(name)) {
            var place = scope.place(name);
            return variables -> variables[place];
        }
        return constant(Scope.constant(name));
    }

    private Compiled.Code folded(List<Expr> parts, DoubleBinaryOperator operator, double empty) {
        return parts.stream()
                .map(this::code)
                .reduce((left, right) -> variables -> operator.applyAsDouble(left.at(variables), right.at(variables)))
                .orElseGet(() -> constant(empty));
    }

    /** Nothing is left of a product where an indicator is zero, even if another factor has no value there. */
    private Compiled.Code product(List<Expr> factors) {
        var steps = folded(factors.stream().filter(Source::indicator).toList(), (a, b) -> a * b, 1);
        var rest = folded(
                factors.stream().filter(factor -> !Source.indicator(factor)).toList(), (a, b) -> a * b, 1);
        return factors.stream().noneMatch(Source::indicator)
                ? rest
                : variables -> steps.at(variables) == 0 ? 0 : rest.at(variables);
    }

    private Compiled.Code power(Expr.Call call) {
        if (call.arguments().size() != 2) {
            return unknown(call);
        }
        var exponent = code(call.argument(1));
        if (call.argument(0).equals(Expr.symbol("E"))) {
            return variables -> Math.exp(exponent.at(variables));
        }
        var base = code(call.argument(0));
        if (call.argument(1) instanceof Expr.Num number) {
            var value = number.value();
            return variables -> Functions.power(base.at(variables), value);
        }
        return variables -> Functions.power(base.at(variables), exponent.at(variables));
    }

    private Compiled.Code sum(Expr.Call call) {
        var iterator = Scope.Iterator.of(call);
        var lower = code(iterator.lower());
        var upper = code(iterator.upper());
        var inner = scope.with(iterator.index());
        var place = inner.place(iterator.index());
        var summand = new Closures(inner).code(call.argument(0));
        return variables -> {
            var total = 0.0;
            var last = upper.at(variables);
            for (var i = lower.at(variables); i <= last; i++) {
                variables[place] = i;
                total += summand.at(variables);
            }
            return total;
        };
    }

    private Compiled.Code function(Expr.Call call) {
        if (call.arguments().size() == 1) {
            var function = Functions.unary(call.head());
            var argument = code(call.argument(0));
            return variables -> function.applyAsDouble(argument.at(variables));
        }
        if (call.arguments().size() == 2) {
            var function = Functions.binary(call.head());
            var first = code(call.argument(0));
            var second = code(call.argument(1));
            return variables -> function.applyAsDouble(first.at(variables), second.at(variables));
        }
        throw new UnknownHead(call.head());
    }
}
