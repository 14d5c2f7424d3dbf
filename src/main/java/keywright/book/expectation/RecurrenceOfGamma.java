package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\Gamma(x+1) = x\,\Gamma(x)\), values such as \(\Gamma(\tfrac12) = \sqrt\pi\), and the like for \(\psi\). */
public record RecurrenceOfGamma() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Scalar scalar)) {
            return Optional.empty();
        }
        var reduced = Cas.gammas(scalar.value());
        if (reduced.equals(scalar.value())) {
            return Optional.empty();
        }
        var after = new Scalar(Cas.simplify(reduced, context.facts()));
        return after.equals(goal)
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, after, "$\\Gamma(x + 1) = x\\,\\Gamma(x)$"));
    }

    @Override
    public Citation source() {
        return Sources.GAMMA_RECURRENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Gamma[a + 2]/Gamma[a]", "Gamma[5/2]/Sqrt[Pi]", "PolyGamma[1, 2]");
    }
}
