package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \((A^{-1})_{ij}' = -\sum_{kl} (A^{-1})_{ik} A_{kl}' (A^{-1})_{lj}\). */
public record DerivativeOfInverse() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Entry entry)
                || !(entry.of() instanceof Transform inverse)
                || !inverse.is(Transform.Kind.INVERSE)) {
            return Optional.empty();
        }
        var sum = Fresh.sum(inverse.of(), context, inside -> {
            var at = ((Entry) inside).at();
            return Terms.times(
                    new Entry(inverse, List.of(entry.at().get(0), at.get(0))),
                    derivative.with(List.of(inside)),
                    new Entry(inverse, List.of(at.get(1), entry.at().get(1))));
        });
        return Optional.of(Step.of(
                this,
                goal,
                Terms.times(Scalar.of(-1), sum),
                "differentiate $A A^{-1} = I$: $(A^{-1})' = -A^{-1} A' A^{-1}$"));
    }

    @Override
    public Citation source() {
        return Sources.INVERSE;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Inverse[S][[j, k]], S[[1, 2]]]");
    }
}
