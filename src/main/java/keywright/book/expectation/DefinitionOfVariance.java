package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** \(\operatorname{Var}[x] = \mathbb E[x^2] - \mathbb E[x]^2\). */
public record DefinitionOfVariance() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Variance variance)) {
            return Optional.empty();
        }
        var after = Terms.plus(
                new Expectation(Terms.square(variance.of())),
                Terms.times(Scalar.of(-1), Terms.square(new Expectation(variance.of()))));
        return Optional.of(Step.of(this, goal, after, "the variance is the mean square less the squared mean"));
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[z]", "Variance[2*X + 1]");
    }
}
