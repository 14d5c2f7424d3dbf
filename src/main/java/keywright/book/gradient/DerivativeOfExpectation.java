package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Expectation;
import keywright.term.Term;

/** \(\partial_\theta \mathbb E[f] = \mathbb E[\partial_\theta f]\), for a law free of the variable. */
public record DerivativeOfExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Derivative derivative
                && derivative.of() instanceof Expectation expectation
                && goal.shape().scalar()
                && lawsAreFree(derivative)) {
            var inside = new Expectation(derivative.with(List.of(expectation.of())));
            var reason = Reason.given(
                    "the law does not depend on the variable: the derivative enters the expectation",
                    "the derivative is dominated");
            return Optional.of(new Step(this, goal, inside, reason));
        }
        return Optional.empty();
    }

    private static boolean lawsAreFree(Derivative derivative) {
        return derivative.of().all(Array.class).stream()
                .flatMap(array -> array.law().stream())
                .flatMap(law -> law.arguments().stream())
                .allMatch(argument -> argument.freeOf(derivative.variable()));
    }

    @Override
    public Citation source() {
        return Sources.EXCHANGE;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Expectation[(x . g)^2], g[[j]]]");
    }
}
