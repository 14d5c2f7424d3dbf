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
import keywright.term.Conditional;
import keywright.term.Drawn;
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
                || marginal.on().isEmpty() && single(marginal)
                || !discrete(marginal.of())) {
            return Optional.empty();
        }
        var gap = Terms.plus(marginal.of(), Terms.times(Scalar.of(-1), marginal.at()));
        var both = indicator(gap);
        var mean = Conditional.of(Conditional.Kind.EXPECTATION, List.of(both), marginal.on());
        return Optional.of(Step.of(this, goal, mean, "the probability is the mean of the indicator"));
    }

    /** Whether it is one number, the probabilities of which are known as they stand. */
    private static boolean single(Marginal marginal) {
        return marginal.of() instanceof Array && !marginal.at().random() && !small(marginal);
    }

    /** Whether a term is made of independent numbers with separate values. */
    static boolean discrete(Term term) {
        return term.all(Drawn.class).isEmpty()
                && term.all(Multinormal.class).isEmpty()
                && term.all(Array.class).stream()
                        .flatMap(array -> array.law().stream())
                        .noneMatch(law -> law.support() instanceof Support.Interval);
    }

    /** Whether all values can be listed. */
    private static boolean small(Marginal marginal) {
        var law = ((Array) marginal.of()).law().orElseThrow();
        return marginal.at().scalar().filter(Expr.Num.class::isInstance).isPresent()
                && (law.support() instanceof Support.Points
                        || law.support() instanceof Support.Integers range && range.to() instanceof Expr.Num);
    }

    /** One where a number is zero. */
    static Term indicator(Term gap) {
        return Terms.times(step(gap), step(Terms.times(Scalar.of(-1), gap)));
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
        return List.of("Probability[die + bit == 4]", "Probability[Conditioned[die + bit == 4, bit == 1]]");
    }
}
