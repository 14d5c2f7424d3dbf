package keywright.book.expectation;

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
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(P(\max_i x_i \le c) = P(x_1 \le c)^n\), \(P(\min_i x_i \ge c) = P(x_1 \ge c)^n\) and \(P(\max_i |x_i| \le c) =
 * P(|x_1| \le c)^n\) for independent entries of one law.
 */
public record ProbabilityOfExtreme() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply step)
                || !step.is("UnitStep")) {
            return Optional.empty();
        }
        var gap = step.argument();
        return gap.all(Reduction.class).stream()
                .filter(extreme -> extreme.of() instanceof Array array
                        && array.shape().rank() == 1
                        && array.law()
                                .filter(law -> law.support() instanceof Support.Interval)
                                .isPresent())
                .findFirst()
                .flatMap(extreme -> chance(gap, extreme)
                        .map(after -> Step.of(
                                this,
                                goal,
                                after,
                                "an extreme keeps a bound where every entry does, and they do so independently")));
    }

    private static Optional<Term> chance(Term gap, Reduction extreme) {
        var array = (Array) extreme.of();
        var one = array.at(Expr.ONE);
        var entry = extreme.kind() == Reduction.Kind.NORM_INFINITY ? new Apply("Abs", one) : one;
        var rest = Terms.plus(gap, extreme);
        var above = Terms.plus(gap, Terms.times(Scalar.of(-1), extreme));
        var count = array.shape().sizes().get(0);
        var least = extreme.kind() == Reduction.Kind.MIN;
        if (!least && extreme.kind() != Reduction.Kind.MAX && extreme.kind() != Reduction.Kind.NORM_INFINITY) {
            return Optional.empty();
        }
        if (!rest.random()) {
            var below = Terms.plus(rest, Terms.times(Scalar.of(-1), entry));
            return Optional.of(least ? not(power(Terms.times(Scalar.of(-1), below), count)) : power(below, count));
        }
        var over = Terms.plus(above, entry);
        return above.random()
                ? Optional.empty()
                : Optional.of(least ? power(over, count) : not(power(Terms.times(Scalar.of(-1), over), count)));
    }

    private static Term power(Term gap, Expr count) {
        return Terms.power(new Expectation(new Apply("UnitStep", List.of()).with(List.of(gap))), count);
    }

    private static Term not(Term chance) {
        return Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), chance));
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Probability[Max[expo] <= a]", "Probability[Min[y] >= a]", "Probability[Norm[x, Infinity] <= a]");
    }
}
