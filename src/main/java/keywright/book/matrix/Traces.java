package keywright.book.matrix;

import keywright.cas.Expr;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** Traces: numbers in front, sums term by term, \(\operatorname{tr} u v^\top = v^\top u\). */
public final class Traces {
    private Traces() {}

    private static Term total(Term vector) {
        return vector instanceof Power square && square.exponent().equals(Expr.of(2))
                ? Terms.square(new Reduction(Reduction.Kind.NORM, square.base()))
                : new Reduction(Reduction.Kind.TOTAL, vector);
    }

    /** The trace of a square matrix. */
    public static Term of(Term matrix) {
        var number = Matrices.number(matrix);
        var bare = Matrices.bare(matrix);
        if (bare instanceof Plus plus) {
            return Terms.times(
                    number, Terms.plus(plus.terms().stream().map(Traces::of).toList()));
        }
        if (Matrices.identity(bare)) {
            return Terms.times(number, new Scalar(bare.shape().sizes().get(0)));
        }
        if (bare instanceof Outer outer) {
            return Terms.times(number, Matrices.inner(outer.right(), outer.left()));
        }
        return bare instanceof Transform diagonal && diagonal.is(Transform.Kind.DIAGONAL_MATRIX)
                ? Terms.times(number, total(diagonal.of()))
                : Terms.times(number, new Reduction(Reduction.Kind.TRACE, bare));
    }
}
