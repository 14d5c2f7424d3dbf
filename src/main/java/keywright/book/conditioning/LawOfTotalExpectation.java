package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Expectation;
import keywright.term.Term;

/** \(\mathbb E\bigl[\mathbb E[f \mid y]\bigr] = \mathbb E[f]\), where f needs not be taken given y first. */
public record LawOfTotalExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation outer
                        && outer.of() instanceof Conditional inner
                        && inner.kind() == Conditional.Kind.EXPECTATION
                        && inner.on().stream().allMatch(Conditional.Observed::open)
                        && Parents.of(inner.of().get(0)).isEmpty()
                ? Optional.of(Step.of(
                        this,
                        goal,
                        new Expectation(inner.of().get(0)),
                        "the mean of the mean given an observation is the mean: the tower rule"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Expectation[Conditioned[z^2, z + Q]]]");
    }
}
