package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\int_0^1 t^{p-1}(1-t)^{q-1}\,dt = \Gamma(p)\Gamma(q)/\Gamma(p+q)\) for p, q > 0; with logarithms of t and 1 − t
 * beside it,
 * derivatives by p and q.
 */
public record BetaIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)
                || !integral.from().equals(Expr.ZERO)
                || !integral.to().equals(Expr.ONE)) {
            return Optional.empty();
        }
        var positives = new Positives(context.facts().and(integral.variable(), Positives.UNIT));
        return Weight.of(positives.apart(integral.of()), integral.variable())
                .filter(weights ->
                        weights.stream().allMatch(weight -> weight.exponent().equals(Expr.ZERO)))
                .flatMap(weights -> step(integral, weights, context));
    }

    private Optional<Step> step(Integral goal, List<Weight> weights, Context context) {
        var values = new ArrayList<Expr>();
        var conditions = new ArrayList<Condition>();
        for (var weight : weights) {
            var p = Algebra.plus(weight.power(), Expr.ONE);
            var q = Algebra.plus(weight.mirror().power(), Expr.ONE);
            var exists = Existence.positive(List.of(p, q), context.facts());
            if (exists.isEmpty()) {
                return Optional.empty();
            }
            conditions.addAll(exists.get());
            values.add(Algebra.times(weight.constant(), value(weight, p, q)));
        }
        var plain = weights.stream()
                .allMatch(weight -> weight.logs() + weight.mirror().logs() == 0);
        var because = plain
                ? "Euler's beta integral"
                : "Euler's beta integral, differentiated by the exponents as often as there are logarithms";
        var reason = new Reason(because, conditions.stream().distinct().toList(), List.of());
        return Optional.of(new Step(this, goal, new Scalar(Algebra.plus(values)), reason));
    }

    private static Expr value(Weight weight, Expr p, Expr q) {
        var sum = Algebra.plus(p, q);
        var beta = Algebra.divide(Algebra.times(Moments.gamma(p), Moments.gamma(q)), Moments.gamma(sum));
        var bell = Moments.of(weight.logs(), weight.mirror().logs(), (i, j) -> {
            var alone = j == 0 ? Moments.polygamma(i, p) : i == 0 ? Moments.polygamma(j, q) : Expr.ZERO;
            return Algebra.minus(alone, Moments.polygamma(i + j, sum));
        });
        return Algebra.times(beta, bell);
    }

    @Override
    public Citation source() {
        return Sources.BETA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[t^(a - 1)*(1 - t)^(b - 1), {t, 0, 1}]",
                "Integrate[Log[t]*Log[1 - t], {t, 0, 1}]",
                "Integrate[t^a*Log[1 - t]^2, {t, 0, 1}]");
    }
}
