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
import keywright.term.Term;

/** \(\int_{-\infty}^0 f(t)\,dt = \int_0^\infty f(-t)\,dt\). */
public record ReflectLeftHalfLine() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Integral integral
                && integral.to().equals(Expr.ZERO)
                && integral.from().equals(Algebra.times(Expr.MINUS_ONE, Expr.symbol("Infinity")))) {
            var t = integral.variable();
            var turned = integral.of().with(t, Algebra.times(Expr.MINUS_ONE, Expr.symbol(t)));
            var after = new Integral(t, Expr.ZERO, Expr.symbol("Infinity"), turned);
            return Optional.of(Step.of(this, goal, after, "put $-t$ for $t$"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[t^2*E^t, {t, -Infinity, 0}]");
    }
}
