package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Vocabulary;
import keywright.law.Support;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.term.Density;
import keywright.term.Entry;
import keywright.term.Scalar;

/** Whether the values of one law are values of another; as far as that is not certain it becomes conditions. */
record Supports(Facts facts) {

    /** The conditions under which every value of the first is one of the second; nothing if that cannot be. */
    Optional<List<Condition>> within(Support inner, Support outer) {
        if (inner.equals(outer)) {
            return Optional.of(List.of());
        }
        if (inner instanceof Support.Interval a && outer instanceof Support.Interval b) {
            return all(List.of(new Ends(b.from(), a.from()), new Ends(a.to(), b.to())));
        }
        if (inner instanceof Support.Integers a && outer instanceof Support.Integers b) {
            return all(List.of(new Ends(b.from(), a.from()), new Ends(a.to(), b.to())));
        }
        return inner instanceof Support.Points a
                        && outer instanceof Support.Points b
                        && b.points().containsAll(a.points())
                ? Optional.of(List.of())
                : Optional.empty();
    }

    /** The conditions under which a number lies inside. */
    Optional<List<Condition>> holds(Support support, Expr at) {
        if (support instanceof Support.Interval interval) {
            return all(List.of(new Ends(interval.from(), at), new Ends(at, interval.to())));
        }
        return Optional.of(List.of());
    }

    /** What must hold for the number at which a density is taken to be a value of its law. */
    static Optional<List<Condition>> inside(Density density, Context context) {
        var supports = new Supports(context.facts());
        var support = density.law().support();
        if (support.equals(Support.REALS)) {
            return Optional.of(List.of());
        }
        if (density.at() instanceof Scalar scalar) {
            return supports.holds(support, scalar.value());
        }
        var of = density.at() instanceof Entry entry ? entry.of() : density.at();
        return LogDensityAt.support(of).flatMap(inner -> supports.within(inner, support));
    }

    /** A claim that one end is at most another. */
    private record Ends(Expr low, Expr high) {}

    private Optional<List<Condition>> all(List<Ends> claims) {
        var conditions = new ArrayList<Condition>();
        for (var claim : claims) {
            if (certain(claim)) {
                continue;
            }
            var gap = Algebra.minus(claim.low(), claim.high());
            if (!infinite(claim.low()).equals(Expr.ZERO)
                    || !infinite(claim.high()).equals(Expr.ZERO)
                    || Cas.positive(gap, facts)
                    || Vocabulary.CONSTANTS.containsAll(gap.symbols())) {
                return Optional.empty();
            }
            conditions.add(new Condition.Holds(Expr.call("LessEqual", claim.low(), claim.high())));
        }
        return Optional.of(List.copyOf(conditions));
    }

    private boolean certain(Ends claim) {
        return claim.low().equals(claim.high())
                || infinite(claim.low()).equals(Expr.MINUS_ONE)
                || infinite(claim.high()).equals(Expr.ONE)
                || infinite(claim.low()).equals(Expr.ZERO)
                        && infinite(claim.high()).equals(Expr.ZERO)
                        && Cas.nonpositive(Algebra.minus(claim.low(), claim.high()), facts);
    }

    /** The sign of an infinite end, zero for a finite one. */
    private static Expr infinite(Expr end) {
        return end.freeOf("Infinity") ? Expr.ZERO : end.equals(Support.INFINITY) ? Expr.ONE : Expr.MINUS_ONE;
    }
}
