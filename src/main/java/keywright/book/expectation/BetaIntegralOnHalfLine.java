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
        var bells = new Bells(integral.variable(), context.facts());
        var found = bells.of(integral.of());
        var rest = Algebra.factors(integral.of()).stream()
                .filter(factor -> !bells.has(factor))
                .toList();
        return found.flatMap(bell -> Weight.of(Algebra.times(rest), integral.variable())
                .filter(weights -> weights.size() == 1)
                .map(weights -> weights.get(0))
                .filter(w -> w.logs() == 0 && w.unmirrored() && w.exponent().equals(Expr.ZERO))
                .flatMap(weight -> step(integral, weight, bell, context)));
    }

    private Optional<Step> step(Integral goal, Weight weight, Bells.Bell bell, Context context) {
        var h = Algebra.times(Expr.HALF, Algebra.plus(weight.power(), Expr.ONE));
        var left = Cas.expand(Algebra.minus(bell.power(), h));
        var scale = Algebra.power(bell.width(), Algebra.times(Expr.MINUS_ONE, h));
        var value =
                Algebra.times(Expr.HALF, bell.factor(), weight.constant(), scale, Moments.gamma(h), gammas(h, bell));
        var words = "substitute $u = bt^2/(1 + bt^2)$: Euler's beta integral"
                + (bell.logs() == 0 ? "" : ", differentiated by the power for the logarithm");
        return Existence.positive(List.of(bell.width(), h, left), context.facts())
                .map(conditions -> new Step(this, goal, new Scalar(value), new Reason(words, conditions, List.of())));
    }

    /** \(\Gamma(p - h)/\Gamma(p)\), once for every logarithm differentiated by −p. */
    private static Expr gammas(Expr h, Bells.Bell bell) {
        if (bell.logs() == 0) {
            var left = Cas.expand(Algebra.minus(bell.power(), h));
            return Algebra.divide(Moments.gamma(left), Moments.gamma(Cas.expand(bell.power())));
        }
        var p = Expr.symbol(OneVariable.NAME);
        var ratio = Algebra.divide(Expr.call("Gamma", Algebra.minus(p, h)), Expr.call("Gamma", p));
        for (int i = 0; i < bell.logs(); i++) {
            ratio = Algebra.times(Expr.MINUS_ONE, Cas.derivative(ratio, OneVariable.NAME));
        }
        return ratio.with(OneVariable.NAME, bell.power())
                .map(part -> part instanceof Expr.Call call && (call.is("Gamma", 1) || call.is("PolyGamma", 2))
                        ? call.is("Gamma", 1)
                                ? Moments.gamma(Cas.expand(call.argument(0)))
                                : Expr.call("PolyGamma", call.argument(0), Cas.expand(call.argument(1)))
                        : part);
    }

    @Override
    public Citation source() {
        return Sources.BETA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[t^2*(1 + t^2/nu)^(-nu/2 - 1/2), {t, 0, Infinity}]",
                "Integrate[(1 + a*t^2)^(-2), {t, 0, Infinity}]",
                "Integrate[t^2*(nu + t^2)^(-2)*(1 + t^2/nu)^(-nu/2 - 1/2), {t, 0, Infinity}]",
                "Integrate[Log[1 + t^2/nu]*(1 + t^2/nu)^(-nu/2 - 1/2), {t, 0, Infinity}]");
    }
}
