package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\int_a^b f(t)\,dt\) of a smooth f by the computer algebra system; measured like every other step. */
public record EvaluateIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral) || SignChanges.any(integral.of(), integral.variable())) {
            return Optional.empty();
        }
        return Cas.integrate(integral.of(), integral.variable(), integral.from(), integral.to(), context.facts())
                .map(value -> Step.of(this, goal, new Scalar(value), "work out the integral"));
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[t*E^(-t^2/2), {t, 0, Infinity}]", "Integrate[t^2/2, {t, -1, 1}]");
    }
}
