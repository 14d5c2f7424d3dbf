package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Term;

/** \(\mathbb E[x] = \mu\) and \(\mathbb E[x_i] = \mu_i\) for \(x \sim \mathcal N(\mu, \Sigma)\). */
public record MeanOfMultinormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        if (expectation.of() instanceof Multinormal vector) {
            return Optional.of(step(goal, vector.mean()));
        }
        return expectation.of() instanceof Entry entry && entry.of() instanceof Multinormal vector
                ? Optional.of(step(goal, Entry.of(vector.mean(), entry.at())))
                : Optional.empty();
    }

    private Step step(Term goal, Term mean) {
        var after = mean.random() ? new Expectation(mean) : mean;
        return Step.of(this, goal, after, "the mean is a parameter of the normal law");
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[eta]", "Expectation[eta[[j]]]");
    }
}
