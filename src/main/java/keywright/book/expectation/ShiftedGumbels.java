package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.ExtremeValue;
import keywright.term.Array;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** The vector a + g with constant a and independent Gumbel numbers g of one location and scale. */
record ShiftedGumbels(Array noise, Array shift, ExtremeValue law) {

    static Optional<ShiftedGumbels> of(Term vector) {
        var parts = Terms.terms(vector);
        var noise = arrays(parts, true);
        var shift = arrays(parts, false);
        return parts.size() == 2
                        && noise.size() == 1
                        && shift.size() == 1
                        && noise.get(0).shape().rank() == 1
                        && noise.get(0).law().orElseThrow() instanceof ExtremeValue law
                ? Optional.of(new ShiftedGumbels(noise.get(0), shift.get(0), law))
                : Optional.empty();
    }

    private static List<Array> arrays(List<Term> parts, boolean random) {
        return parts.stream()
                .filter(part -> part instanceof Array array && array.random() == random)
                .map(Array.class::cast)
                .toList();
    }

    /** \(a/\beta\). */
    Term weights() {
        return Terms.times(new Scalar(Algebra.power(law.scale(), Expr.MINUS_ONE)), shift);
    }
}
