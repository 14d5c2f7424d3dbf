package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \(p_i' = p_i\,(z_i' - \sum_k p_k z_k')\) for \(p = \operatorname{softmax}(z)\); of a matrix, in each row. */
public record DerivativeOfSoftmax() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Entry entry)
                || !(entry.of() instanceof Transform softmax)
                || !softmax.is(Transform.Kind.SOFTMAX)) {
            return Optional.empty();
        }
        var last = entry.at().size() - 1;
        var index = Index.upTo(context.fresh(1).get(0), softmax.shape().sizes().get(last));
        var other = new ArrayList<>(entry.at());
        other.set(last, index.symbol());
        var z = softmax.of();
        var mean =
                new Sum(index, Terms.times(new Entry(softmax, other), derivative.with(List.of(new Entry(z, other)))));
        var own = derivative.with(List.of(new Entry(z, entry.at())));
        var slope = Terms.times(entry, Terms.plus(own, Terms.times(Scalar.of(-1), mean)));
        return Optional.of(
                Step.of(this, goal, slope, "derivative of the softmax: its entry times (own slope less mean slope)"));
    }

    @Override
    public Citation source() {
        return Sources.SOFTMAX;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Softmax[g][[j]], g[[k]]]", "D[Softmax[A][[j, k]], A[[1, 2]]]");
    }
}
