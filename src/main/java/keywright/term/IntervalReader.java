package keywright.term;

import java.util.List;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;

/**
 * Reads where a number may move: between the ends of a range, as its declaration says, and as conditions such as
 * {@code x > 0}, {@code 0 <= p <= 1} or {@code Element[n, Integers]} demand.
 */
record IntervalReader(Reader reader, String variable) {
    private static final Expr INFINITY = Expr.symbol("Infinity");
    private static final Expr NOWHERE = Algebra.times(Expr.MINUS_ONE, INFINITY);
    private static final double NEARLY_NOTHING = 0.1;
    private static final Set<String> RISING = Set.of("Less", "LessEqual");
    private static final Set<String> FALLING = Set.of("Greater", "GreaterEqual");

    /** Every value, or those of the sign, and the whole ones, that are declared. */
    Extremum.Interval declared() {
        var domain = reader.scope().domains().get(variable);
        if (domain == null) {
            return new Extremum.Interval(NOWHERE, INFINITY, false);
        }
        if (domain.integer()) {
            var least = Double.isFinite(domain.least()) ? Expr.of((long) domain.least()) : NOWHERE;
            return new Extremum.Interval(least, INFINITY, true);
        }
        var share = domain.nonnegative() && domain.greatest() <= 1;
        return new Extremum.Interval(domain.nonnegative() ? Expr.ZERO : NOWHERE, share ? Expr.ONE : INFINITY, false);
    }

    /** What an unknown may be: any real number or a positive one, a share if it is declared as one, within bounds. */
    Domain domain(boolean real, List<Expr> conditions) {
        var known = reader.scope().domains().get(variable);
        var share = known != null
                && known.nonnegative()
                && known.least() <= NEARLY_NOTHING
                && known.greatest() >= 1 - NEARLY_NOTHING
                && known.greatest() <= 1;
        var over = new Extremum.Interval(real ? NOWHERE : Expr.ZERO, share && !real ? Expr.ONE : INFINITY, false);
        for (var condition : conditions) {
            over = where(over, condition);
        }
        var from = end(over.from(), Double.NEGATIVE_INFINITY);
        return new Domain(false, from == 0 ? Double.MIN_VALUE : from, end(over.to(), Double.POSITIVE_INFINITY));
    }

    private static double end(Expr end, double infinite) {
        if (!end.freeOf("Infinity")) {
            return infinite;
        }
        if (end instanceof Expr.Num number) {
            return number.value();
        }
        throw new ReadError(end, "a bound on an unknown is a number");
    }

    /** The values between two ends. */
    Extremum.Interval between(Expr from, Expr to) {
        return new Extremum.Interval(reader.scalar(from), reader.scalar(to), false);
    }

    /** The part of an interval where a condition holds. @throws ReadError if it is no bound on the variable */
    Extremum.Interval where(Extremum.Interval before, Expr condition) {
        if (condition instanceof Expr.Call all && all.head().equals("And")) {
            var within = before;
            for (var one : all.arguments()) {
                within = where(within, one);
            }
            return within;
        }
        if (condition instanceof Expr.Call element && element.is("Element", 2) && mine(element.argument(0))) {
            return member(before, element.argument(1));
        }
        if (!(condition instanceof Expr.Call call) || !RISING.contains(call.head()) && !FALLING.contains(call.head())) {
            throw wanted(condition);
        }
        var sides = sides(call);
        var order = RISING.contains(call.head()) ? sides : reversed(sides);
        var at = order.stream().filter(this::mine).map(order::indexOf).findFirst();
        if (at.isEmpty()
                || order.stream().filter(side -> !side.freeOf(variable)).count() > 1) {
            throw wanted(condition);
        }
        var from = at.get() > 0 ? reader.scalar(order.get(at.get() - 1)) : before.from();
        var to = at.get() + 1 < order.size() ? reader.scalar(order.get(at.get() + 1)) : before.to();
        return new Extremum.Interval(from, to, before.whole());
    }

    private Extremum.Interval member(Extremum.Interval before, Expr set) {
        return switch (set.wolfram()) {
            case "Integers" -> new Extremum.Interval(before.from(), before.to(), true);
            case "Reals" -> before;
            case "PositiveReals" -> new Extremum.Interval(Expr.ZERO, before.to(), before.whole());
            case "PositiveIntegers" -> new Extremum.Interval(Expr.ONE, before.to(), true);
            default -> throw new ReadError(set, "Integers, PositiveIntegers, Reals or PositiveReals are wanted here");
        };
    }

    /** The sides of a chain a < b < c, which the parser nests on the left. */
    private static List<Expr> sides(Expr.Call call) {
        if (call.argument(0) instanceof Expr.Call inner && inner.is(call.head(), 2)) {
            return List.of(inner.argument(0), inner.argument(1), call.argument(1));
        }
        return call.arguments();
    }

    private static List<Expr> reversed(List<Expr> sides) {
        var turned = new java.util.ArrayList<>(sides);
        java.util.Collections.reverse(turned);
        return turned;
    }

    private boolean mine(Expr side) {
        return side.equals(Expr.symbol(variable));
    }

    private ReadError wanted(Expr node) {
        return new ReadError(
                node,
                "a bound on " + variable + " is wanted, such as " + variable + " > 0, or Element[" + variable
                        + ", Integers]");
    }
}
