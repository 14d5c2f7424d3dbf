package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * \(\sum_{k=1}^{d} c = d\,c\) for c free of k; over indices that differ pairwise, an index on which nothing depends
 * takes as many values as the others leave: \(\sum_{k \ne l} f(k) = (d-1)\sum_k f(k)\).
 */
public record SumOfConstant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.infinite()) {
            return Optional.empty();
        }
        var kept = sum.over().stream()
                .filter(index -> !sum.of().freeOf(index.name()))
                .toList();
        if (kept.size() == sum.over().size()) {
            return Optional.empty();
        }
        var factors = new ArrayList<Expr>();
        for (int before = kept.size(); before < sum.over().size(); before++) {
            var index = sum.distinct() ? sum.over().get(0) : free(sum).get(before - kept.size());
            factors.add(sum.distinct() ? Algebra.minus(index.count(), Expr.of(before)) : index.count());
        }
        var count = Algebra.times(factors);
        var below = apply(sum.of(), context);
        var inner = below.map(Step::after).orElse(sum.of());
        var rest = kept.isEmpty() ? inner : new Sum(kept, sum.distinct(), inner);
        var because = "the summand does not depend on $" + names(free(sum)) + "$: $"
                + new ExprTex(context.notation()).of(count).code() + "$ equal terms"
                + below.map(step -> "; " + step.reason().because()).orElse("");
        return Optional.of(Step.of(this, goal, Terms.times(new Scalar(count), rest), because));
    }

    private static List<Index> free(Sum sum) {
        return sum.over().stream()
                .filter(index -> sum.of().freeOf(index.name()))
                .toList();
    }

    private static String names(List<Index> indices) {
        return String.join(", ", indices.stream().map(Index::name).toList());
    }

    @Override
    public Citation source() {
        return Sources.DISTRIBUTIVE_LAW;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[z, {k, 1, d}]", "Sum[x[[k]], {k, 1, d}, {j, 1, d}]");
    }
}
