package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.ScoreVector;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[\nabla_\theta\log p_\theta(x)] = \nabla_\theta \int p_\theta = 0\), for smooth densities. */
public record MeanOfTheScore() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof ScoreVector score
                        && score.of().random()
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Terms.zero(score.shape()),
                        "the mean of the score is the gradient of the integral of the density, which is one"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SCORE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Score[xi, g]]");
    }
}
