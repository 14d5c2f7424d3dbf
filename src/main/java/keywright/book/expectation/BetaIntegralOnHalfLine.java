package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\int_0^\infty t^a (1+bt^2)^{-p}\,dt = \tfrac12\, b^{-h}\,\Gamma(h)\Gamma(p-h)/\Gamma(p)\) with \(h = (a+1)/2\),
 * for b > 0 and
 * 0 < h < p: the substitution \(u = bt^2/(1+bt^2)\) makes it a beta integral.
 */
public record BetaIntegralOnHalfLine() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)
                || !integral.from().equals(Expr.ZERO)
                || !integral.to().equals(Expr.symbol("Infinity"))) {
            return Optional.empty();
        }
        var variable = integral.variable();
        return bell(integral).flatMap(bell -> {
            var square = Algebra.minus(Algebra.base(bell), Expr.ONE);
            var b = Algebra.divide(square, Algebra.power(Expr.symbol(variable), Expr.of(2)));
            var rest = Weight.of(without(integral.of(), bell), variable)
                    .filter(weights -> weights.size() == 1)
                    .map(weights -> weights.get(0))
                    .filter(w -> w.logs() == 0 && w.unmirrored() && w.exponent().equals(Expr.ZERO));
            return rest.filter(weight -> b.freeOf(variable))
                    .flatMap(weight -> step(integral, weight, b, exponent(bell), context));
        });
    }

    private static Expr without(Expr product, Expr factor) {
        return Algebra.times(Algebra.factors(product).stream()
                .filter(other -> !other.equals(factor))
                .toList());
    }

    private static Expr exponent(Expr bell) {
        return Algebra.times(Expr.MINUS_ONE, Algebra.exponent(bell));
    }

    private static Optional<Expr> bell(Integral integral) {
        return Algebra.factors(integral.of()).stream()
                .filter(factor -> Algebra.base(factor) instanceof Expr.Call base
                        && base.head().equals("Plus")
                        && !base.freeOf(integral.variable())
                        && Algebra.exponent(factor).freeOf(integral.variable()))
                .findFirst();
    }

    private Optional<Step> step(Integral goal, Weight weight, Expr b, Expr p, Context context) {
        var h = Algebra.times(Expr.HALF, Algebra.plus(weight.power(), Expr.ONE));
        var left = Cas.expand(Algebra.minus(p, h));
        var gammas = Algebra.divide(Algebra.times(Moments.gamma(h), Moments.gamma(left)), Moments.gamma(Cas.expand(p)));
        var scale = Algebra.power(b, Algebra.times(Expr.MINUS_ONE, h));
        var value = Algebra.times(Expr.HALF, weight.constant(), scale, gammas);
        return Existence.positive(List.of(b, h, left), context.facts())
                .map(conditions -> new Step(
                        this,
                        goal,
                        new Scalar(value),
                        new Reason("substitute $u = bt^2/(1 + bt^2)$: Euler's beta integral", conditions, List.of())));
    }

    @Override
    public Citation source() {
        return Sources.BETA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[t^2*(1 + t^2/nu)^(-nu/2 - 1/2), {t, 0, Infinity}]",
                "Integrate[(1 + a*t^2)^(-2), {t, 0, Infinity}]");
    }
}
