package keywright.check;

import keywright.cas.Expr;
import keywright.numeric.Compiled;

/** Whether a predicate on the parameters holds at a point. */
public final class Predicates {
    private static final double ROUNDING = 1e-9;

    private Predicates() {}

    /** Divisibility, comparisons and their conjunctions. @throws Unmeasurable for any other predicate */
    public static boolean holds(Expr predicate, Point point) {
        if (predicate instanceof Expr.Call call) {
            return switch (call.head()) {
                case "And" -> call.arguments().stream().allMatch(part -> holds(part, point));
                case "Or" -> call.arguments().stream().anyMatch(part -> holds(part, point));
                case "Divisible" -> whole(value(call, 0, point) / value(call, 1, point));
                case "Equal" -> Math.abs(gap(call, point)) < ROUNDING;
                case "Unequal" -> Math.abs(gap(call, point)) >= ROUNDING;
                case "Less" -> gap(call, point) < 0;
                case "LessEqual" -> gap(call, point) <= 0;
                case "Greater" -> gap(call, point) > 0;
                case "GreaterEqual" -> gap(call, point) >= 0;
                default -> throw new Unmeasurable("no predicate " + call.head());
            };
        }
        throw new Unmeasurable(predicate.wolfram() + " is not a predicate");
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < ROUNDING;
    }

    private static double gap(Expr.Call call, Point point) {
        return value(call, 0, point) - value(call, 1, point);
    }

    private static double value(Expr.Call call, int argument, Point point) {
        var names = java.util.List.copyOf(point.values().keySet());
        var values = names.stream()
                .mapToDouble(name -> point.values().getOrDefault(name, Double.NaN))
                .toArray();
        return Compiled.of(call.argument(argument).normal(), names).value(values);
    }
}
