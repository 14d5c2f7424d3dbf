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
                || !(derivative.by() instanceof Array by)
                || outer.arguments().size() != 1
                || !outer.by().isEmpty()
                || !outer.value().scalar()) {
            return Optional.empty();
        }
        var gradient = outer.derivative(0);
        var argument = outer.arguments().get(0);
        if (argument.equals(by) || shifted(argument, by)) {
            return Optional.of(
                    Step.of(this, goal, gradient, "chain rule: the argument moves with the parameter, one for one"));
        }
        if (argument instanceof Mapped inner && inner.by().isEmpty() && once(inner, by)) {
            var slope = inner.derivative(inner.arguments().indexOf(by));
            return Optional.of(Step.of(this, goal, new Dot(new Transpose(slope), gradient), "chain rule"));
        }
        return Optional.empty();
    }

    private static boolean shifted(Term argument, Array by) {
        return argument instanceof Plus plus
                && plus.terms().stream().filter(by::equals).count() == 1
                && plus.terms().stream().filter(term -> !term.equals(by)).noneMatch(term -> term.all(Array.class)
                        .contains(by));
    }

    private static boolean once(Mapped inner, Array by) {
        return inner.shape().rank() == 1
                && inner.arguments().stream().filter(by::equals).count() == 1
                && inner.arguments().stream().filter(part -> !part.equals(by)).noneMatch(part -> part.all(Array.class)
                        .contains(by));
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
