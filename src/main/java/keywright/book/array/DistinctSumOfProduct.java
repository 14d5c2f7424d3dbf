package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_{k \ne l} f(k, l) = \sum_{k,l} f(k, l) - \sum_k f(k, k)\), and so on index by index: pairwise different
 * indices are freed one at a time. Used where nothing random is left.
 */
public record DistinctSumOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || !sum.distinct() || !sum.of().closed()) {
            return Optional.empty();
        }
        var last = sum.over().get(sum.over().size() - 1);
        var others = sum.over().subList(0, sum.over().size() - 1);
        var all = new Sum(others, others.size() > 1, new Sum(last, sum.of()));
        var coinciding = others.stream()
                .map(other -> Terms.times(
                        new Scalar(Expr.MINUS_ONE),
                        new Sum(others, others.size() > 1, sum.of().substitute(last.name(), other.symbol()))))
                .toList();
        return Optional.of(Step.of(
                this, goal, Terms.plus(all, Terms.plus(coinciding)), "all index values, less those that coincide"));
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[g[[k]]*g[[j]], {k, 1, d}, {j, 1, d}, Distinct]");
    }
}
