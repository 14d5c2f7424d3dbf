package keywright.book.matrix;

import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** Traces: numbers in front, sums term by term, \(\operatorname{tr} u v^\top = v^\top u\). */
public final class Traces {
    private Traces() {}

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
                ? Terms.times(number, new Reduction(Reduction.Kind.TOTAL, diagonal.of()))
                : Terms.times(number, new Reduction(Reduction.Kind.TRACE, bare));
    }
}
