package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\lVert a\rVert_* = \max_{\lVert v\rVert \le 1} a^\top v\): the 2-norm is dual to itself, the 1-norm and the
 * greatest entry are dual to each other.
 */
record DualNorm(Reduction.Kind kind, Term of) {

    /** Whether a dual of the norm is known. */
    static boolean known(Reduction.Kind kind) {
        return kind == Reduction.Kind.NORM || kind == Reduction.Kind.NORM_1 || kind == Reduction.Kind.NORM_INFINITY;
    }

    /** \(\lVert a\rVert_*\). */
    Term value() {
        var number = Terms.coefficient(of) instanceof Expr.Num factor ? factor : Expr.ONE;
        var size = number.signum() < 0 ? Algebra.times(Expr.MINUS_ONE, number) : number;
        return Terms.times(new Scalar(size), norm(Terms.times(new Scalar(Algebra.power(number, Expr.MINUS_ONE)), of)));
    }

    private Term norm(Term array) {
        return new Reduction(
                switch (kind) {
                    case NORM_1 -> Reduction.Kind.NORM_INFINITY;
                    case NORM_INFINITY -> Reduction.Kind.NORM_1;
                    default -> Reduction.Kind.NORM;
                },
                array);
    }

    /** The v of norm one at which \(a^\top v\) is greatest, where there is just one. */
    Optional<Term> direction() {
        return switch (kind) {
            case NORM -> Optional.of(Terms.times(Terms.power(value(), Expr.MINUS_ONE), of));
            case NORM_INFINITY -> Optional.of(new Apply("Sign", List.of(of)));
            default -> Optional.empty();
        };
    }

    /** What makes the direction the only one. */
    String because() {
        return kind == Reduction.Kind.NORM ? "the gradient does not vanish" : "no entry of the gradient vanishes";
    }
}
