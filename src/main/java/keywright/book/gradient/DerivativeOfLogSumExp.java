package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \((\log\sum_k e^{z_k})' = \sum_k \operatorname{softmax}(z)_k\,z_k'\). */
public record DerivativeOfLogSumExp() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Reduction reduction)
                || reduction.kind() != Reduction.Kind.LOG_SUM_EXP
                || reduction.of().shape().rank() != 1) {
            return Optional.empty();
        }
        var softmax = new Transform(Transform.Kind.SOFTMAX, reduction.of());
        var index = Index.upTo(context.fresh(1).get(0), softmax.shape().sizes().get(0));
        var at = List.<Expr>of(index.symbol());
        var sum = new Sum(
                index, Terms.times(new Entry(softmax, at), derivative.with(List.of(new Entry(reduction.of(), at)))));
        return Optional.of(Step.of(this, goal, sum, "the derivative of log-sum-exp is the softmax"));
    }

    @Override
    public Citation source() {
        return Sources.SOFTMAX;
    }

    @Override
    public List<String> examples() {
        return List.of("D[LogSumExp[s*g], g[[k]]]");
    }
}
