package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(p_y(c) = p_x(c)\) for c > 0 and \(p_x(c/a)/a\) for c < 0, for \(y = x\) where x is positive and \(y = ax\)
 * elsewhere, with a > 0.
 */
public record DensityOfLeakyRamp() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !(marginal.at() instanceof Scalar at)
                || !(marginal.of() instanceof Apply leaky)
                || !leaky.is("LeakyRamp")
                || leaky.arguments().size() != 2
                || !(leaky.arguments().get(0) instanceof Scalar slope)
                || !Cas.positive(slope.value(), context.facts())) {
            return Optional.empty();
        }
        var c = at.value();
        var above = density(leaky, c, Expr.ONE);
        var below = density(leaky, c, slope.value());
        var both = Terms.plus(Terms.times(step(c), above), Terms.times(step(Algebra.times(Expr.MINUS_ONE, c)), below));
        var after = Cas.positive(c, context.facts())
                ? above
                : Cas.positive(Algebra.times(Expr.MINUS_ONE, c), context.facts()) ? below : both;
        return Optional.of(Step.of(
                this,
                goal,
                after,
                "change of variables on either side of zero, where the function has the slopes $1$ and $"
                        + slope.tex(context.notation()).code() + "$"));
    }

    /** The density where the function is \(x \mapsto sx\). */
    private static Term density(Apply leaky, Expr at, Expr slope) {
        var place = new Scalar(Algebra.divide(at, slope));
        var there = new Marginal(leaky.arguments().get(1), place, List.of());
        return Terms.times(new Scalar(Algebra.power(slope, Expr.MINUS_ONE)), there);
    }

    private static Term step(Expr at) {
        return new Scalar(Expr.call("UnitStep", at));
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[LeakyRamp[s, laplace], a]", "PDF[LeakyRamp[s, z], -a]");
    }
}
