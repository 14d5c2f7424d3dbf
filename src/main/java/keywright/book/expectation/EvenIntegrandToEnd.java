package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\int_{-a}^c f = \int_{-a}^0 f + \operatorname{sign}(c)\int_0^{|c|} f\) for an even f with a kink at zero and an
 * end c on either side of it.
 */
public record EvenIntegrandToEnd() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)
                || !integral.to().freeOf("Infinity")
                || !SignChanges.any(integral.of(), integral.variable())
                || Parity.of(integral.of(), integral.variable()) != Parity.EVEN
                || !eitherSide(integral, context)) {
            return Optional.empty();
        }
        var left = new Integral(integral.variable(), integral.from(), Expr.ZERO, integral.of());
        var size = Expr.call("Abs", integral.to());
        var right = new Integral(integral.variable(), Expr.ZERO, size, integral.of());
        var after = Terms.plus(left, Terms.times(new Scalar(Expr.call("Sign", integral.to())), right));
        return Optional.of(Step.of(this, goal, after, "the integrand is even, on whichever side of 0 the end lies"));
    }

    private static boolean eitherSide(Integral integral, Context context) {
        var end = integral.to();
        var before = !integral.from().freeOf("Infinity")
                || Cas.positive(Algebra.times(Expr.MINUS_ONE, integral.from()), context.facts());
        return before
                && Cas.real(end, context.facts())
                && !Cas.nonpositive(end, context.facts())
                && !Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, end), context.facts());
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[E^(-Abs[t])/2, {t, -Infinity, m}]");
    }
}
