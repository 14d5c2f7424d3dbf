package keywright.book.gradient;

import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;

/** Sums of exponentials, in whatever way they are written. */
final class Exponentials {
    private Exponentials() {}

    /** The vector v of \(\sum_k e^{v_k}\); nothing if a term is none. */
    static Optional<Term> total(Term term) {
        if (term instanceof Reduction total
                && total.kind() == Reduction.Kind.TOTAL
                && total.of().shape().rank() == 1
                && total.of() instanceof Apply inside
                && inside.is("Exp")) {
            return Optional.of(inside.argument());
        }
        if (term instanceof Sum sum
                && !sum.distinct()
                && sum.over().size() == 1
                && sum.over().get(0).from().equals(Expr.ONE)
                && !sum.infinite()
                && sum.of() instanceof Apply inside
                && inside.is("Exp")) {
            return Matrices.lifted(inside.argument(), sum.over());
        }
        return Optional.empty();
    }
}
