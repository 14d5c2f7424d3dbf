package keywright.law;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;

/** Where a law lives. */
public sealed interface Support {
    /** Infinity, as an end. */
    Expr INFINITY = Expr.symbol("Infinity");

    /** Whether the values stay the same when a parameter changes. */
    boolean freeOf(String parameter);

    /** The interval of numbers that the values lie in, as far as its ends are no parameters. */
    static Domain domain(Support support) {
        if (!(support instanceof Interval interval)) {
            return Domain.REAL;
        }
        if (interval.equals(POSITIVE)) {
            return Domain.POSITIVE;
        }
        return interval.from() instanceof Expr.Num from && interval.to() instanceof Expr.Num to
                ? new Domain(false, from.value() + Double.MIN_VALUE, to.value() - 0x1p-20)
                : Domain.REAL;
    }

    /** The real line. */
    Support REALS = new Interval(Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY);

    /** The positive half-line. */
    Support POSITIVE = new Interval(Expr.ZERO, INFINITY);

    /** An interval; the ends may be infinite or parameters. */
    record Interval(Expr from, Expr to) implements Support {
        @Override
        public boolean freeOf(String parameter) {
            return from.freeOf(parameter) && to.freeOf(parameter);
        }
    }

    /** The integers from one to another, which may be infinite or a parameter; both ends belong to it. */
    record Integers(Expr from, Expr to) implements Support {
        @Override
        public boolean freeOf(String parameter) {
            return from.freeOf(parameter) && to.freeOf(parameter);
        }
    }

    /** Finitely many points. */
    record Points(List<Expr> points) implements Support {
        /** Points keep their own copy. */
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public boolean freeOf(String parameter) {
            return points.stream().allMatch(point -> point.freeOf(parameter));
        }
    }
}
