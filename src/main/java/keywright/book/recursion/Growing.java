package keywright.book.recursion;

import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Limit;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Times;

/** Limits of products of norms, in which one factor may be replaced by another whose quotient with it tends to one. */
record Growing(Limit limit, Context context) {

    /** The limit with norms replaced where {@code change} gives something else; nothing if it gives nothing. */
    Optional<Term> changed(UnaryOperator<Term> change) {
        var after = product(limit.of(), change);
        return after.equals(limit.of()) ? Optional.empty() : Optional.of(limit.with(java.util.List.of(after)));
    }

    private Term product(Term term, UnaryOperator<Term> change) {
        if (term instanceof Times || term instanceof Power) {
            return term.with(
                    term.parts().stream().map(part -> product(part, change)).toList());
        }
        return term instanceof Reduction ? change.apply(term) : term;
    }

    /** Whether a size is a multiple of what grows. */
    private boolean grows(Expr size) {
        var variable = Expr.symbol(limit.variable());
        var times = Algebra.divide(size, variable);
        return times.freeOf(limit.variable()) && context.positive(times);
    }

    /** Whether the term is a matrix of random entries with mean zero, of which a size grows. */
    boolean matrix(Term term) {
        return sampled(term)
                && term.shape().rank() == 2
                && centred(term)
                && term.shape().sizes().stream().anyMatch(this::grows);
    }

    private static boolean sampled(Term term) {
        return term instanceof Array array && array.law().isPresent();
    }

    private boolean growing(Term term) {
        return sampled(term) && term.shape().sizes().stream().allMatch(this::grows);
    }

    private static boolean centred(Term term) {
        return term instanceof Array array
                && array.law()
                        .flatMap(law -> law.centre())
                        .filter(Expr.ZERO::equals)
                        .isPresent();
    }

    /** Whether the term is a vector of more and more independent entries, or a random matrix times one. */
    boolean vector(Term term) {
        return term.shape().rank() == 1
                && (growing(term)
                        || term instanceof Dot dot
                                && matrix(dot.left())
                                && growing(dot.left())
                                && growing(dot.right()));
    }
}
