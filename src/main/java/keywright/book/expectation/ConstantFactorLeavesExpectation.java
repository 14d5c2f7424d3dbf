package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[c\,X] = c\,\mathbb E[X]\), while X is still written with norms. */
public record ConstantFactorLeavesExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || expectation.of().all(Reduction.class).isEmpty()) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        var constants = factors.stream().filter(factor -> !factor.random()).toList();
        var rest = factors.stream().filter(Term::random).toList();
        return constants.isEmpty() || rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        Terms.times(Terms.times(constants), new Expectation(Terms.times(rest))),
                        "a constant factor leaves the expectation"));
    }

    @Override
    public Citation source() {
        return Sources.LINEARITY;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[s^2*RMS[x]^2]");
    }
}
