package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{Cov}[x, y] = \mathbb E[xy] - \mathbb E[x]\,\mathbb E[y]\). */
public record DefinitionOfCovariance() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Covariance covariance)) {
            return Optional.empty();
        }
        var means = Terms.times(new Expectation(covariance.one()), new Expectation(covariance.other()));
        var after = Terms.plus(
                new Expectation(Terms.times(covariance.one(), covariance.other())), Terms.times(Scalar.of(-1), means));
        return Optional.of(
                Step.of(this, goal, after, "the covariance is the mean product less the product of the means"));
    }

    @Override
    public Citation source() {
        return Sources.COVARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Covariance[z, z^3]", "Covariance[X, z + X]");
    }
}
