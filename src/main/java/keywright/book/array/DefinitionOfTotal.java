package keywright.book.array;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** The total is \(\sum_j v_j\), the mean \(\frac1n\sum_j v_j\); totals of declared constants stay. */
public record DefinitionOfTotal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction reduction)) {
            return Optional.empty();
        }
        var total = EntrySums.of(reduction.of(), UnaryOperator.identity(), context);
        if (reduction.kind() == Reduction.Kind.TOTAL && reduction.random()) {
            return Optional.of(Step.of(this, goal, total, "the total is the sum of the entries"));
        }
        if (reduction.kind() == Reduction.Kind.MEAN && reduction.random()) {
            var count = Algebra.times(reduction.of().shape().sizes());
            var mean = Terms.times(new Scalar(Algebra.power(count, Expr.MINUS_ONE)), total);
            return Optional.of(Step.of(this, goal, mean, "the mean is the sum of the entries over their number"));
        }
        return reduction.kind() == Reduction.Kind.NORM_1 && reduction.random()
                ? EntrySums.of(reduction, context)
                        .map(sum -> Step.of(this, goal, sum, "the 1-norm is the sum of the absolute values"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Total[x]", "Mean[u]", "Norm[x, 1]");
    }
}
