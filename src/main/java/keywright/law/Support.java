package keywright.law;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Where a law lives. */
public sealed interface Support {
    /** Infinity, as an end. */
    Expr INFINITY = Expr.symbol("Infinity");

    /** The real line. */
    Support REALS = new Interval(Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY);

    /** The positive half-line. */
    Support POSITIVE = new Interval(Expr.ZERO, INFINITY);

    /** An interval; the ends may be infinite or parameters. */
    record Interval(Expr from, Expr to) implements Support {}

    /** The integers from one to another, which may be infinite or a parameter; both ends belong to it. */
    record Integers(Expr from, Expr to) implements Support {}

    /** Finitely many points. */
    record Points(List<Expr> points) implements Support {
        /** Points keep their own copy. */
        public Points {
            points = List.copyOf(points);
        }
    }
}
