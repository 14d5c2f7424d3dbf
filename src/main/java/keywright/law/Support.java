package keywright.law;

import java.util.List;
import keywright.cas.Expr;

/** Where a law lives. */
public sealed interface Support {
    /** An interval; the ends may be infinite. */
    record Interval(Expr from, Expr to) implements Support {}

    /** Finitely many points. */
    record Points(List<Expr> points) implements Support {}
}
