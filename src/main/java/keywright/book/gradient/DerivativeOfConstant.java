package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\partial c/\partial x = 0\) for c free of x. */
public record DerivativeOfConstant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Derivative derivative && goal.shape().scalar() && !derivative.concerns(derivative.of())
                ? Optional.of(
                        Step.of(this, goal, Scalar.of(0), "what does not depend on the variable has derivative zero"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SUMS_AND_PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Norm[p]^2, g[[j]]]", "D[a^2, s]");
    }
}
