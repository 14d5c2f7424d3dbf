package keywright.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import keywright.cas.Expr;
import keywright.cas.Expr.Num;

/** Decides a condition on the parameters in use, and says in numbers why it fails. */
final class Predicate {
    private static final int LONGEST_NUMBER = 30;
    private static final Map<String, Relation> RELATIONS = Map.of(
            "Less", new Relation(sign -> sign < 0, "is not less than"),
            "LessEqual", new Relation(sign -> sign <= 0, "is greater than"),
            "Greater", new Relation(sign -> sign > 0, "is not greater than"),
            "GreaterEqual", new Relation(sign -> sign >= 0, "is less than"),
            "Equal", new Relation(sign -> sign == 0, "is not equal to"),
            "Unequal", new Relation(sign -> sign != 0, "is equal to"));

    private record Relation(IntPredicate holds, String failure) {}

    private final Formula formula;
    private final Map<String, Num> values = new LinkedHashMap<>();

    Predicate(Formula formula, Map<String, Parameter> parameters) {
        this.formula = formula;
        parameters.forEach((name, parameter) -> values.put(name, parameter.number()));
    }

    /** Why the condition fails; nothing if it holds. @throws Undefined if it cannot be decided */
    Optional<String> objection() {
        return objection(formula.expr());
    }

    private Optional<String> objection(Expr condition) {
        if (condition instanceof Expr.Call call) {
            return objection(call);
        }
        if (condition.equals(Expr.symbol("True"))) {
            return Optional.empty();
        }
        if (condition.equals(Expr.symbol("False"))) {
            return Optional.of("the condition is False");
        }
        throw undecidable(condition);
    }

    private Optional<String> objection(Expr.Call call) {
        return switch (call.head()) {
            case "And" ->
                call.arguments().stream()
                        .map(this::objection)
                        .flatMap(Optional::stream)
                        .findFirst();
            case "Or" -> {
                var objections = call.arguments().stream().map(this::objection).toList();
                yield objections.stream().allMatch(Optional::isPresent)
                        ? objections.stream().map(Optional::orElseThrow).reduce((a, b) -> a + ", and " + b)
                        : Optional.empty();
            }
            case "Not" ->
                call.arguments().size() == 1 && objection(call.argument(0)).isEmpty()
                        ? Optional.of(text(call.argument(0)) + " holds")
                        : Optional.empty();
            default -> compared(call);
        };
    }

    private Optional<String> compared(Expr.Call call) {
        var relation = RELATIONS.get(call.head());
        if (call.arguments().size() != 2 || (relation == null && !call.head().equals("Divisible"))) {
            throw undecidable(call);
        }
        var left = call.argument(0);
        if (relation != null && left instanceof Expr.Call chain && RELATIONS.containsKey(chain.head())) {
            var before = objection(chain);
            return before.isPresent() ? before : between(call, chain.argument(1));
        }
        return between(call, left);
    }

    private Optional<String> between(Expr.Call call, Expr left) {
        var arithmetic = new Arithmetic(values);
        var one = arithmetic.value(left);
        var other = arithmetic.value(call.argument(1));
        var relation = RELATIONS.get(call.head());
        if (!arithmetic.exact() && (relation == null || one.equals(other))) {
            throw new Undefined(call, "cannot be decided exactly: a side is not rational");
        }
        var holds = relation == null
                ? other.signum() != 0 && Arithmetic.quotient(one, other).integer()
                : relation.holds().test(Arithmetic.compare(one, other));
        var failure = relation == null ? "is not divisible by" : relation.failure();
        return holds
                ? Optional.empty()
                : Optional.of(side(left, one) + " " + failure + " " + side(call.argument(1), other));
    }

    private String side(Expr side, Num value) {
        return side instanceof Num ? text(side) : text(side) + " = " + shown(value);
    }

    private String text(Expr node) {
        return formula.parsed()
                .span(node)
                .map(span -> formula.written().text().substring(span.start(), span.end()))
                .orElseGet(node::wolfram);
    }

    /** A number short enough for a message. */
    static String shown(Num number) {
        var text = number.wolfram();
        return text.length() > LONGEST_NUMBER ? Double.toString(number.value()) : text;
    }

    private static Undefined undecidable(Expr condition) {
        return new Undefined(
                condition, "not a condition that can be decided here", "use comparisons, Divisible, And, Or, Not");
    }
}
