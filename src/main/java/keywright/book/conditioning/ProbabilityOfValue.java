package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Multinormal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(P(f = c) = \mathbb E[\mathbf 1_{f \ge c}\,\mathbf 1_{f \le c}]\), for f of several numbers with separate
 * values.
 */
public record ProbabilityOfValue() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || marginal.of() instanceof Array && !marginal.at().random() && !small(marginal)
                || !marginal.of().all(Drawn.class).isEmpty()
                || !marginal.of().all(Multinormal.class).isEmpty()) {
            return Optional.empty();
        }
        var discrete = marginal.of().all(Array.class).stream()
                .flatMap(array -> array.law().stream())
                .noneMatch(law -> law.support() instanceof Support.Interval);
        var gap = Terms.plus(marginal.of(), Terms.times(Scalar.of(-1), marginal.at()));
        var both = Terms.times(step(gap), step(Terms.times(Scalar.of(-1), gap)));
        return discrete
                ? Optional.of(
                        Step.of(this, goal, new Expectation(both), "the probability is the mean of the indicator"))
                : Optional.empty();
    }

    /** Whether all values can be listed. */
    private static boolean small(Marginal marginal) {
        var law = ((Array) marginal.of()).law().orElseThrow();
        return marginal.at().scalar().filter(Expr.Num.class::isInstance).isPresent()
                && (law.support() instanceof Support.Points
                        || law.support() instanceof Support.Integers range && range.to() instanceof Expr.Num);
    }

    private static Term step(Term of) {
        return new Apply("UnitStep", List.of()).with(List.of(of));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Probability[die + bit == 4]");
    }
}
