package keywright.book.matrix;

import java.util.List;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** Totals that are seen to vanish: the entries of a vector less their mean. */
final class Totals {
    private Totals() {}

    /** Whether the sum is of multiples of \\(x - \\bar x\\). */
    static boolean vanishes(Plus sum) {
        return Terms.plus(sum.terms().stream().map(Totals::mean).toList()).equals(Scalar.of(0));
    }

    /** The mean of the entries of a term; a number stands for equal entries. */
    private static Term mean(Term term) {
        var bare = Matrices.bare(term);
        return term.shape().scalar()
                ? term
                : Terms.times(List.of(Matrices.number(term), new Reduction(Reduction.Kind.MEAN, bare)));
    }
}
