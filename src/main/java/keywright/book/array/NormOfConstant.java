package keywright.book.array;

import java.util.ArrayList;
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
 * \(\sum_j g_j^2 = \lVert g\rVert_2^2\), likewise of entry-wise products, and \(\sum_j g_j = \mathbf 1^\top g\)
 * for a constant vector: back to vector notation.
 */
public record NormOfConstant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1) {
            return Optional.empty();
        }
        var rooted = roots(sum);
        if (!rooted.isEmpty()) {
            return Optional.of(Step.of(
                    this,
                    goal,
                    Terms.square(new Reduction(Reduction.Kind.NORM, Terms.times(rooted))),
                    "the sum of the squared entries is the squared norm"));
        }
        return vector(sum, sum.of())
                .map(array -> Step.of(
                        this,
                        goal,
                        new Reduction(Reduction.Kind.TOTAL, array),
                        "the sum of the entries, in vector notation"));
    }

    /** The vectors whose entries, each squared, are the factors of the summand; none if there is another factor. */
    private static List<Term> roots(Sum sum) {
        var roots = new ArrayList<Term>();
        for (var factor : Terms.factors(sum.of())) {
            if (factor instanceof Power power && power.exponent().equals(Expr.of(2))) {
                Terms.factors(power.base()).forEach(base -> vector(sum, base).ifPresent(roots::add));
            }
        }
        var factors = Terms.factors(sum.of()).stream()
                .mapToInt(NormOfConstant::factors)
                .sum();
        return roots.size() == factors ? roots : List.of();
    }

    private static int factors(Term factor) {
        return factor instanceof Power power ? Terms.factors(power.base()).size() : 1;
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
        return List.of("Sum[g[[k]]^2, {k, 1, d}]", "Sum[g[[k]]^2*w[[k]]^2, {k, 1, d}]", "Sum[g[[k]], {k, 1, d}]");
    }
}
