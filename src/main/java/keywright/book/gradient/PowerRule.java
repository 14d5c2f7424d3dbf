package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \((u^n)' = n\,u^{n-1}\,u'\) for a constant exponent. */
public record PowerRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Derivative derivative
                && derivative.of() instanceof Power power
                && power.shape().scalar()
                && power.exponent().freeOf(derivative.variable())) {
            var outer = Terms.times(
                    new Scalar(power.exponent()), Terms.power(power.base(), Algebra.minus(power.exponent(), Expr.ONE)));
            var slope = Terms.times(outer, derivative.with(List.of(power.base())));
            return Optional.of(Step.of(this, goal, slope, "power rule and chain rule"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CHAIN;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Norm[g]^2, g[[j]]]", "D[(s*g[[1]] + a)^(-1), s]", "D[g[[j]]^3, g[[k]]]");
    }
}
