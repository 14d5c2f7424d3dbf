package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.SpaceIntegral;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.Notation;

/**
 * \(\nabla_\theta\int a(x)\,b(x,\theta)\,dx = \int a(x)\,\nabla_\theta b(x,\theta)\,dx\), by dominated convergence; the
 * factors free of θ are left as they are, and where several have it the product rule is used.
 */
public record DerivativeUnderIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !(derivative.of() instanceof SpaceIntegral integral)) {
            return Optional.empty();
        }
        var factors = Terms.factors(integral.of());
        var moving = factors.stream().filter(derivative::concerns).toList();
        if (moving.isEmpty()
                || integral.over().stream().anyMatch(place -> place.moves(derivative))
                || factors.stream().anyMatch(factor -> !factor.shape().scalar())) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        for (var factor : moving) {
            var product = new ArrayList<>(factors);
            product.set(factors.indexOf(factor), derivative.with(List.of(factor)));
            terms.add(Terms.times(product));
        }
        var after = new SpaceIntegral(Terms.plus(terms), integral.over());
        return Optional.of(new Step(this, goal, after, reason(derivative, integral, moving, context.notation())));
    }

    private static Reason reason(Derivative derivative, SpaceIntegral integral, List<Term> moving, Notation notation) {
        var parameter = "$" + derivative.by().tex(notation).code() + "$";
        var inside = integral.notation(notation);
        var free = Terms.factors(integral.of()).stream()
                .filter(factor -> !moving.contains(factor))
                .map(factor -> "$" + factor.tex(inside).code() + "$")
                .collect(Collectors.joining(" and "));
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition.Assumed("the gradient of the integrand by " + parameter
                + " exists and, for all parameters near the one at hand, its length is at most one function whose"
                + " integral is finite (dominated convergence)"));
        if (!free.isEmpty()) {
            conditions.add(new Condition.Assumed(free + " is free of " + parameter));
        }
        var words = "exchange derivative and integral"
                + (moving.size() > 1 ? "; product rule" : "")
                + (free.isEmpty() ? "" : "; " + free + " is free of " + parameter);
        return new Reason(words, conditions, List.of());
    }

    @Override
    public Citation source() {
        return Sources.DOMINATED;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Integrate[phi[xi], xi], g]", "Grad[Integrate[phi[g + s*x], x], g]");
    }
}
