package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.SpaceIntegral;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.Notation;

/** \(\nabla_\theta\,p_\theta(x) = p_\theta(x)\,\nabla_\theta\log p_\theta(x)\), for the densities in an integral. */
public record LogarithmicDerivative() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Derivative derivative && derivative.of() instanceof DensityOf) {
            return Optional.of(step(goal, logarithmic(derivative), derivative, context.notation()));
        }
        if (!(goal instanceof SpaceIntegral integral)) {
            return Optional.empty();
        }
        var found = integral.of().all(Derivative.class).stream()
                .filter(LogarithmicDerivative::ofDensity)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var after = integral.of()
                .map(part -> part instanceof Derivative derivative && ofDensity(derivative)
                        ? logarithmic(derivative)
                        : part);
        var whole = new SpaceIntegral(after, integral.over());
        return Optional.of(step(goal, whole, found.get(0), integral.notation(context.notation())));
    }

    private static Term logarithmic(Derivative derivative) {
        return Terms.times(derivative.of(), new Derivative(new Apply("Log", derivative.of()), derivative.by()));
    }

    private Step step(Term before, Term after, Derivative derivative, Notation notation) {
        var density = derivative.of().tex(notation).code();
        var reason = new Reason(
                "derivative of a logarithm: the gradient of $\\log p$ is that of $p$ divided by $p$",
                List.of(new Condition.Assumed("$" + density + "$ is positive wherever the integrand is not zero")),
                List.of());
        return new Step(this, before, after, reason);
    }

    private static boolean ofDensity(Derivative derivative) {
        return derivative.of() instanceof DensityOf || derivative.of() instanceof Density;
    }

    @Override
    public Citation source() {
        return Sources.SCORE_FUNCTION;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[PDF[xi, p], g]");
    }
}
