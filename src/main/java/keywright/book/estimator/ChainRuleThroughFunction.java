package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Mapped;
import keywright.term.Plus;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/**
 * \(\nabla_\mu f(\mu + z) = \nabla f(\mu + z)\), and \(\nabla_\theta f(g(z,\theta)) =
 * (\partial g/\partial\theta)^\top\,\nabla f(g(z,\theta))\).
 */
public record ChainRuleThroughFunction() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Mapped outer)
                || outer.arguments().size() != 1
                || !outer.by().isEmpty()
                || !outer.value().scalar()
                || !derivative.concerns(outer)) {
            return Optional.empty();
        }
        var argument = outer.arguments().get(0);
        var gradient = outer.derivative(0);
        return argument.equals(derivative.by()) || shifted(argument, derivative)
                ? Optional.of(
                        Step.of(this, goal, gradient, "chain rule: the argument moves with the parameter, one for one"))
                : chained(argument, gradient, derivative).map(after -> Step.of(this, goal, after, "chain rule"));
    }

    /** The gradient by the argument times the derivative of the argument. */
    private static Optional<Term> chained(Term argument, Term gradient, Derivative derivative) {
        var slope = slope(argument, derivative);
        if (argument.shape().scalar()) {
            return Optional.of(Terms.times(gradient, slope));
        }
        if (argument.shape().rank() != 1 || derivative.by().shape().rank() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                derivative.by().shape().scalar() ? new Dot(gradient, slope) : new Dot(new Transpose(slope), gradient));
    }

    private static Term slope(Term argument, Derivative derivative) {
        return argument instanceof Mapped inner && inner.by().isEmpty() && once(inner, derivative)
                ? inner.derivative(inner.arguments().indexOf(derivative.by()))
                : derivative.with(List.of(argument));
    }

    private static boolean shifted(Term argument, Derivative derivative) {
        return argument instanceof Plus plus
                && derivative.by() instanceof Array by
                && by.shape().equals(argument.shape())
                && plus.terms().stream().filter(by::equals).count() == 1
                && plus.terms().stream().filter(term -> !term.equals(by)).noneMatch(derivative::concerns);
    }

    private static boolean once(Mapped inner, Derivative derivative) {
        var by = derivative.by();
        return inner.arguments().stream().filter(by::equals).count() == 1
                && inner.arguments().stream().filter(part -> !part.equals(by)).noneMatch(derivative::concerns);
    }

    @Override
    public Citation source() {
        return Sources.CHAIN_RULE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Grad[phi[g + s*x], g]]", "Expectation[Grad[phi[psi[x, g]], g]]");
    }
}
