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

/** \(\mathbb E[f] = \mathbb E\bigl[\mathbb E[f \mid \theta]\bigr]\), for x drawn from a law of \(\theta\). */
public record TowerRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation expectation
                ? Parents.of(expectation.of())
                        .map(parents -> Step.of(
                                this,
                                goal,
                                new Expectation(new Conditional(
                                        Conditional.Kind.EXPECTATION, List.of(expectation.of()), parents)),
                                "the tower rule: first given the parameters of the law"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[R^2]", "Expectation[R*G]");
    }
}
