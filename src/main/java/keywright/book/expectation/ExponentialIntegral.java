package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
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
 * \(\int_a^b t^n e^{ct}\,dt = [F(t)]_a^b\) with \(F(t) = e^{ct}\sum_k (-1)^k \frac{n!}{(n-k)!} t^{n-k}/c^{k+1}\), for
 * finite ends and a c of unknown sign.
 */
public record ExponentialIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral) || infinite(integral.from()) || infinite(integral.to())) {
            return Optional.empty();
        }
        return Weight.of(integral.of(), integral.variable()).flatMap(weights -> step(integral, weights));
    }

    private static boolean infinite(Expr end) {
        return !end.freeOf("Infinity");
    }

    private Optional<Step> step(Integral goal, List<Weight> weights) {
        var values = new ArrayList<Expr>();
        var conditions = new ArrayList<Condition>();
        for (var weight : weights) {
            var decay = Decay.of(weight.exponent(), goal.variable())
                    .filter(exponential -> exponential.degree().equals(Expr.ONE))
                    .filter(exponential -> weight.unmirrored() && weight.logs() == 0 && small(weight.power()));
            if (decay.isEmpty()) {
                return Optional.empty();
            }
            var rate = Algebra.times(Expr.MINUS_ONE, decay.get().rate());
            var antiderivative =
                    antiderivative(((Expr.Num) weight.power()).numerator().intValueExact(), rate, goal);
            var between = Algebra.minus(
                    antiderivative.with(goal.variable(), goal.to()), antiderivative.with(goal.variable(), goal.from()));
            values.add(Algebra.times(weight.constant(), decay.get().constant(), between));
            conditions.add(new Condition.Holds(Expr.call("Unequal", Cas.factor(rate), Expr.ZERO)));
        }
        var reason = new Reason("by parts", conditions.stream().distinct().toList(), List.of());
        return Optional.of(new Step(this, goal, new Scalar(Algebra.plus(values)), reason));
    }

    private static boolean small(Expr power) {
        return power instanceof Expr.Num n && n.integer() && n.signum() >= 0 && n.value() < 20;
    }

    private static Expr antiderivative(int n, Expr rate, Integral goal) {
        var t = Expr.symbol(goal.variable());
        var terms = new ArrayList<Expr>();
        Expr factor = Expr.ONE;
        for (int k = 0; k <= n; k++) {
            terms.add(Algebra.times(
                    factor, Algebra.power(t, Expr.of(n - (long) k)), Algebra.power(rate, Expr.of(-1L - k))));
            factor = Algebra.times(factor, Expr.of(k - (long) n));
        }
        return Algebra.times(Algebra.plus(terms), Algebra.power(Expr.symbol("E"), Algebra.times(rate, t)));
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[E^(m*t), {t, -1, 1}]", "Integrate[t^2*E^(m*t - t), {t, 0, a}]");
    }
}
