package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Plus;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[c f + g \mid y] = c\,\mathbb E[f \mid y] + \mathbb E[g \mid y]\). */
public record LinearityGivenObservations() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || Gaussian.affine(moment.of().get(0))) {
            return Optional.empty();
        }
        var after = pushed(moment.of().get(0), moment);
        return after.equals(goal)
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, after, "linearity, given the observations as well"));
    }

    private static Term pushed(Term of, Conditional moment) {
        if (!of.random()) {
            return of;
        }
        if (of instanceof Plus plus) {
            return Terms.plus(
                    plus.terms().stream().map(part -> pushed(part, moment)).toList());
        }
        if (of instanceof Sum sum) {
            return new Sum(sum.over(), sum.distinct(), pushed(sum.of(), moment));
        }
        var constants = new ArrayList<Term>();
        var rest = new ArrayList<Term>();
        Terms.factors(of).forEach(factor -> (factor.random() ? rest : constants).add(factor));
        return constants.isEmpty()
                ? moment.of(of)
                : Terms.times(Terms.times(constants), pushed(Terms.times(rest), moment));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[2*z^2 + Q, z + Q == m]]");
    }
}
