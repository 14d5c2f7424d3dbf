package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Scalar;
import keywright.term.Term;

/** The derivative of a formula in the parameters by one of them. */
public record DerivativeOfFormula() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Derivative derivative
                && derivative.of() instanceof Scalar scalar
                && derivative.by() instanceof Scalar
                && derivative.concerns(scalar)) {
            try {
                var slope = new Scalar(Cas.derivative(scalar.value(), derivative.variable()));
                return Optional.of(Step.of(this, goal, slope, "differentiate the formula"));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CHAIN;
    }

    @Override
    public List<String> examples() {
        return List.of("D[s^3 + Exp[a*s], s]");
    }
}
