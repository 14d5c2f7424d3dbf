package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.cas.Cas;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Density;
import keywright.term.Derivative;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\partial_\theta f(x; \theta)\) of a formula in one random number and parameters, the number held fixed. */
public record DerivativeByParameter() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.by() instanceof Scalar)
                || !derivative.of().shape().scalar()
                || !derivative.of().all(Density.class).isEmpty()) {
            return Optional.empty();
        }
        return Atom.only(derivative.of()).flatMap(atom -> {
            var formula = OneVariable.formula(derivative.of(), atom, VARIABLE);
            try {
                var slope = Cas.simplify(Cas.derivative(formula, derivative.variable()), context.facts());
                return OneVariable.mentionsEntries(formula)
                        ? Optional.<Step>empty()
                        : OneVariable.term(slope, VARIABLE, atom.term())
                                .map(after -> Step.of(this, goal, after, "differentiate the formula"));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Citation source() {
        return Sources.SCORE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[D[(z - a)^2/b, a]]", "Expectation[D[a*Log[a] - a*G, a]]");
    }
}
