package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\int_{-a}^{a} f = 2\int_0^a f\) for an even f; used where f has a sign change at zero, or is a power of a sum. */
public record EvenIntegrand() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Integral integral
                && Algebra.plus(integral.from(), integral.to()).equals(Expr.ZERO)
                && (SignChanges.any(integral.of(), integral.variable()) || rational(integral))
                && Parity.of(integral.of(), integral.variable()) == Parity.EVEN) {
            var half = new Integral(integral.variable(), Expr.ZERO, integral.to(), integral.of());
            return Optional.of(Step.of(
                    this,
                    goal,
                    Terms.times(Scalar.of(2), half),
                    "the integrand is even: twice the integral over the right half"));
        }
        return Optional.empty();
    }

    /** Whether a power of a sum stands in the integrand, for which only integrals over the half-line are known. */
    private static boolean rational(Integral integral) {
        return Algebra.factors(integral.of()).stream()
                .anyMatch(factor -> Algebra.base(factor) instanceof Expr.Call base
                        && base.head().equals("Plus")
                        && !base.freeOf(integral.variable()));
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[Abs[t]*E^(-t^2), {t, -Infinity, Infinity}]", "Integrate[Abs[t]^3, {t, -1, 1}]");
    }
}
