package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_j x_j^2\) over all entries of a centred normal array, one index a size. */
record SquaredLength(Sum sum, Array array) {

    /** The squared length that a term is, if it is one. */
    static Optional<SquaredLength> of(Term term) {
        var indices = new ArrayList<Index>();
        var at = term;
        while (at instanceof Sum sum && !sum.distinct() && !sum.infinite()) {
            indices.addAll(sum.over());
            at = sum.of();
        }
        return term instanceof Sum whole
                        && at instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                        && square.base() instanceof Entry entry
                        && entry.of() instanceof Array array
                        && centred(array)
                        && whole(entry, indices)
                ? Optional.of(new SquaredLength(whole, array))
                : Optional.empty();
    }

    /** Whether a sum is that of all entries of an array. */
    static boolean whole(Sum sum, Array array) {
        var indices = new ArrayList<Index>();
        Term at = sum;
        while (at instanceof Sum part && !part.distinct() && !part.infinite()) {
            indices.addAll(part.over());
            at = part.of();
        }
        return at instanceof Entry entry && entry.of().equals(array) && whole(entry, indices);
    }

    private static boolean centred(Array array) {
        return array.law()
                .filter(law -> law instanceof Normal normal && normal.mean().equals(Expr.ZERO))
                .isPresent();
    }

    private static boolean whole(Entry entry, List<Index> indices) {
        return entry.at().equals(indices.stream().map(Index::symbol).toList())
                && entry.of()
                        .shape()
                        .sizes()
                        .equals(indices.stream().map(Index::to).toList())
                && indices.stream().allMatch(index -> index.from().equals(Expr.ONE));
    }

    /** The squared lengths in a term that stand under a root, in a denominator or in a function. */
    static List<SquaredLength> bent(Term term) {
        var found = new ArrayList<SquaredLength>();
        collect(term, false, found);
        return found.stream().distinct().toList();
    }

    /** All squared lengths in a term. */
    static List<SquaredLength> all(Term term) {
        var found = new ArrayList<SquaredLength>();
        collect(term, true, found);
        return found.stream().distinct().toList();
    }

    private static void collect(Term term, boolean bent, List<SquaredLength> found) {
        var length = of(term);
        if (length.isPresent()) {
            if (bent) {
                found.add(length.orElseThrow());
            }
            return;
        }
        var bends = bent || term instanceof Apply || term instanceof Power power && !natural(power.exponent());
        term.parts().forEach(part -> collect(part, bends, found));
    }

    /** Whether a number is an integer from zero on. */
    static boolean natural(Expr exponent) {
        return exponent instanceof Expr.Num number && number.integer() && number.signum() >= 0;
    }

    /** Whether a term is this squared length, whatever its indices are called. */
    boolean is(Term term) {
        return of(term).filter(other -> other.array.equals(array)).isPresent();
    }

    /** How many entries there are. */
    Expr count() {
        return Algebra.times(array.shape().sizes());
    }

    /** The variance of an entry. */
    Expr variance() {
        return Algebra.power(((Normal) array.law().orElseThrow()).deviation(), Expr.of(2));
    }
}
