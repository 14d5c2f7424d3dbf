package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * Two formulas with the greater or the lesser of two numbers in them, in the two cases there are if all these pairs of
 * numbers are ordered alike.
 */
record Extremes(Expr left, Expr right, Facts facts) {
    private static final int MOST = 8;

    /** Two formulas that must be equal in one case. */
    record Case(Expr left, Expr right) {}

    /** The formula with the numbers of which one is the greatest in a fixed order, nested ones drawn together. */
    static Expr ordered(Expr formula) {
        return formula.map(part -> {
            if (!(part instanceof Expr.Call call)
                    || !call.head().equals("Max") && !call.head().equals("Min")) {
                return part;
            }
            var flat = call.arguments().stream()
                    .flatMap(argument ->
                            argument instanceof Expr.Call inner && inner.head().equals(call.head())
                                    ? inner.arguments().stream()
                                    : java.util.stream.Stream.of(argument))
                    .distinct()
                    .sorted(java.util.Comparator.comparing(Expr::wolfram))
                    .toList();
            return flat.size() == 1 ? flat.get(0) : new Expr.Call(call.head(), flat);
        });
    }

    /** The cases; none if there is nothing to tell apart, or the pairs are not seen to be ordered alike. */
    List<Case> cases() {
        var found = new ArrayList<Expr.Call>();
        collect(left, found);
        collect(right, found);
        if (found.isEmpty() || found.size() > MOST) {
            return List.of();
        }
        var alike = new ArrayList<Boolean>();
        for (var one : found) {
            var order = alike(gap(found.get(0)), gap(one));
            if (order.isEmpty()) {
                return List.of();
            }
            alike.add(order.get());
        }
        return List.of(
                new Case(chosen(left, found, alike, true), chosen(right, found, alike, true)),
                new Case(chosen(left, found, alike, false), chosen(right, found, alike, false)));
    }

    private static void collect(Expr formula, List<Expr.Call> found) {
        if (formula instanceof Expr.Call call) {
            if ((call.is("Max", 2) || call.is("Min", 2)) && !found.contains(call)) {
                found.add(call);
            }
            call.arguments().forEach(argument -> collect(argument, found));
        }
    }

    private static Expr gap(Expr.Call extreme) {
        return Algebra.minus(extreme.argument(0).normal(), extreme.argument(1).normal());
    }

    /** Whether the second gap has the sign of the first or the opposite one; nothing if neither is seen. */
    private Optional<Boolean> alike(Expr first, Expr second) {
        var ratio = Cas.together(Algebra.divide(second, first));
        if (Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, ratio), facts)) {
            return Optional.of(true);
        }
        return Cas.nonpositive(ratio, facts) ? Optional.of(false) : Optional.empty();
    }

    /** The formula where the first gap is not negative, or not positive. */
    private static Expr chosen(Expr formula, List<Expr.Call> found, List<Boolean> alike, boolean positive) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var at = found.indexOf(call);
        if (at >= 0) {
            var first = (alike.get(at) == positive) == call.head().equals("Max");
            return chosen(call.argument(first ? 0 : 1), found, alike, positive);
        }
        return new Expr.Call(
                call.head(),
                call.arguments().stream()
                        .map(argument -> chosen(argument, found, alike, positive))
                        .toList());
    }
}
