package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{Cov}[x, y \mid A] = \mathbb E[xy \mid A] - \mathbb E[x \mid A]\,\mathbb E[y \mid A]\). */
public record DefinitionOfConditionalVariance() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment) || moment.kind() == Kind.EXPECTATION) {
            return Optional.empty();
        }
        var one = moment.of().get(0);
        var other = moment.of().get(moment.of().size() - 1);
        var means = Terms.times(mean(one, moment), mean(other, moment));
        var after = Terms.plus(mean(Terms.times(one, other), moment), Terms.times(Scalar.of(-1), means));
        return Optional.of(Step.of(this, goal, after, "the mean product less the product of the means"));
    }

    private static Term mean(Term of, Conditional moment) {
        return Conditional.of(Kind.EXPECTATION, List.of(of), moment.on());
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[Conditioned[G, R == 2]]");
    }
}
