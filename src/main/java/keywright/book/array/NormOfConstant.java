package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_j g_j^2 = \lVert g\rVert_2^2\) and \(\sum_j g_j = \mathbf 1^\top g\) for a constant vector: back to vector
 * notation.
 */
public record NormOfConstant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1) {
            return Optional.empty();
        }
        if (sum.of() instanceof Power power && power.exponent().equals(Expr.of(2))) {
            return vector(sum, power.base())
                    .map(array -> Step.of(
                            this,
                            goal,
                            Terms.square(new Reduction(Reduction.Kind.NORM, array)),
                            "the sum of the squared entries is the squared norm"));
        }
        return vector(sum, sum.of())
                .map(array -> Step.of(
                        this,
                        goal,
                        new Reduction(Reduction.Kind.TOTAL, array),
                        "the sum of the entries, in vector notation"));
    }

    /** The constant vector whose every entry the summand runs over. */
    private static Optional<Array> vector(Sum sum, Term summand) {
        var index = sum.over().get(0);
        return summand instanceof Entry entry
                        && entry.of() instanceof Array array
                        && !array.random()
                        && entry.at().equals(List.of(index.symbol()))
                        && index.from().equals(Expr.ONE)
                        && array.shape().sizes().equals(List.of(index.to()))
                ? Optional.of(array)
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[g[[k]]^2, {k, 1, d}]", "Sum[g[[k]], {k, 1, d}]");
    }
}
