package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
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
 * \(\int_0^\infty t^{a} e^{-bt^c}\,dt = \Gamma(s)/(c\,b^s)\) with \(s = (a+1)/c\), for b, c, s > 0; with \(\log^n
 * t\) beside it,
 * the n-th derivative by a.
 */
public record GammaIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)
                || !integral.from().equals(Expr.ZERO)
                || !integral.to().equals(Expr.symbol("Infinity"))) {
            return Optional.empty();
        }
        var variable = integral.variable();
        var positives = new Positives(context.facts().and(variable, Domain.POSITIVE));
        return Weight.of(positives.apart(integral.of()), variable).flatMap(weights -> step(integral, weights, context));
    }

    private Optional<Step> step(Integral goal, List<Weight> weights, Context context) {
        var values = new ArrayList<Expr>();
        var conditions = new ArrayList<Condition>();
        for (var weight : weights) {
            var decay = weight.unmirrored() ? Decay.of(weight.exponent(), goal.variable()) : Optional.<Decay>empty();
            if (decay.isEmpty()) {
                return Optional.empty();
            }
            var rate = decay.get().rate();
            var degree = decay.get().degree();
            var s = Cas.expand(Algebra.divide(Algebra.plus(weight.power(), Expr.ONE), degree));
            var exists = Existence.positive(List.of(rate, degree, s), context.facts());
            if (exists.isEmpty()) {
                return Optional.empty();
            }
            conditions.addAll(exists.get());
            values.add(Algebra.times(weight.constant(), decay.get().constant(), value(weight.logs(), s, rate, degree)));
        }
        var reason = new Reason(words(weights), conditions.stream().distinct().toList(), List.of());
        return Optional.of(new Step(this, goal, new Scalar(Algebra.plus(values)), reason));
    }

    private static String words(List<Weight> weights) {
        return weights.stream().allMatch(weight -> weight.logs() == 0)
                ? "the integral that defines the gamma function"
                : "the gamma function, differentiated by the exponent as often as there are logarithms";
    }

    private static Expr value(int logs, Expr s, Expr rate, Expr degree) {
        var plain = Algebra.times(
                Moments.gamma(s),
                Algebra.power(rate, Algebra.times(Expr.MINUS_ONE, s)),
                Algebra.power(degree, Expr.MINUS_ONE));
        var bell = Moments.of(logs, 0, (i, j) -> {
            var log = rate.equals(Expr.ONE) ? Expr.ZERO : Expr.call("Log", rate);
            var derivative = Algebra.minus(Moments.polygamma(i, s), i == 1 ? log : Expr.ZERO);
            return Algebra.times(derivative, Algebra.power(degree, Expr.of(-i)));
        });
        return Algebra.times(plain, bell);
    }

    @Override
    public Citation source() {
        return Sources.GAMMA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[t^(a - 1)*E^(-t/b), {t, 0, Infinity}]",
                "Integrate[t^b*E^(-a*t^2), {t, 0, Infinity}]",
                "Integrate[Log[t]^2*E^(-t), {t, 0, Infinity}]");
    }
}
