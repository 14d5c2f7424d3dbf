package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \(\log \operatorname{softmax}(z)_i = z_i - \log\sum_k e^{z_k}\). */
public record LogarithmOfSoftmax() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Derivative derivative
                && derivative.of() instanceof Apply log
                && log.is("Log")
                && log.argument() instanceof Entry entry
                && entry.of() instanceof Transform softmax
                && softmax.is(Transform.Kind.SOFTMAX)
                && softmax.shape().rank() == 1) {
            var total = new Reduction(Reduction.Kind.LOG_SUM_EXP, softmax.of());
            var gap = Terms.plus(new Entry(softmax.of(), entry.at()), Terms.times(Scalar.of(-1), total));
            return Optional.of(
                    Step.of(this, goal, derivative.with(List.of(gap)), "the logarithm of a softmax is a difference"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SOFTMAX;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Log[Softmax[g][[j]]], g[[k]]]");
    }
}
