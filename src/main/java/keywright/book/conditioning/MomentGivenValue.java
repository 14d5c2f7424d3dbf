package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Conditional;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f \mid y = c] = \mathbb E[f\,\mathbf 1_{y = c}]/P(y = c)\) for y with separate values: that y is c is an
 * event.
 */
public record MomentGivenValue() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || moment.random()
                || !moment.on().stream().allMatch(MomentGivenValue::separate)) {
            return Optional.empty();
        }
        var event = Terms.times(
                moment.on().stream().map(MomentGivenValue::indicator).toList());
        var both = new Expectation(Terms.times(moment.of().get(0), event));
        var after = Terms.times(both, Terms.power(new Expectation(event), Expr.MINUS_ONE));
        return Optional.of(
                Step.of(this, goal, after, "given an event: the mean where it happens, divided by its probability"));
    }

    private static boolean separate(Conditional.Observed one) {
        return one.what().shape().scalar() && one.what().random() && ProbabilityOfValue.discrete(one.what());
    }

    private static Term indicator(Conditional.Observed one) {
        if (one.value().is(Expr.ONE) && one.what() instanceof Apply step && step.is("UnitStep")) {
            return one.what();
        }
        return ProbabilityOfValue.indicator(Terms.plus(one.what(), Terms.times(Scalar.of(-1), one.value())));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[die*bit, die + bit == 4]]");
    }
}
