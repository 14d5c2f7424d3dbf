package keywright.book.gradient;

import keywright.book.matrix.Matrices;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** A number where an array vanishes. */
public final class AtZero {
    private AtZero() {}

    /** The number with zeros for the array, products with zero carried out. */
    public static Term of(Term number, Array x) {
        return number.map(part -> simple(part.equals(x) ? Standard.zeros(x.shape()) : part));
    }

    private static Term simple(Term term) {
        if (term instanceof Dot dot) {
            return dot.parts().stream().anyMatch(AtZero::zero)
                    ? Terms.zero(dot.shape())
                    : dot.shape().scalar() ? Matrices.inner(dot.left(), dot.right()) : dot;
        }
        if (term instanceof Reduction reduction && zero(reduction.of())) {
            return switch (reduction.kind()) {
                case NORM,
                        RMS,
                        SPECTRAL,
                        GAIN,
                        TOTAL,
                        MEAN,
                        TRACE,
                        DETERMINANT,
                        SPECTRAL_RADIUS,
                        NORM_1,
                        NORM_INFINITY,
                        MAX,
                        MIN,
                        MEDIAN -> Scalar.of(0);
                case COUNT, LOG_SUM_EXP -> reduction;
            };
        }
        if (term instanceof Plus plus) {
            return Terms.plus(plus.terms());
        }
        return term instanceof Entry entry && zero(entry.of()) ? Scalar.of(0) : term;
    }

    private static boolean zero(Term term) {
        return term instanceof Standard standard && standard.kind() == Standard.Kind.ZEROS;
    }
}
