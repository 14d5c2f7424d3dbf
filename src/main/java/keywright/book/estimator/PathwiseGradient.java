package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Mapped;
import keywright.term.Sampled;
import keywright.term.Term;

/**
 * \(\nabla_\theta\,\mathbb E[f(g(z,\theta))] = \mathbb E[\nabla_\theta f(g(z,\theta))]\) where the law of z is free of
 * θ.
 */
public record PathwiseGradient() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Expectation expectation)
                || !(derivative.by() instanceof Array by)
                || expectation.of().all(Mapped.class).isEmpty()
                || !expectation.of().all(Drawn.class).isEmpty()
                || !expectation.of().all(Sampled.class).isEmpty()) {
            return Optional.empty();
        }
        var parameter = by.tex(context.notation()).code();
        var reason = new Reason(
                "the law of the noise is free of $" + parameter + "$: the gradient enters the expectation",
                List.of(
                        new Condition.Declared("derivative and integral may be exchanged: the gradient exists, and for"
                                + " all parameters nearby it is at most an integrable function"),
                        new Condition.Declared("the law of the noise is free of $" + parameter + "$")),
                List.of());
        return Optional.of(new Step(this, goal, new Expectation(new Derivative(expectation.of(), by)), reason));
    }

    @Override
    public Citation source() {
        return Sources.PATHWISE;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Expectation[phi[g + s*x]], g]");
    }
}
