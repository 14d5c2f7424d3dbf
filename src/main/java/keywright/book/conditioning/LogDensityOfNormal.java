package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
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

/** \(\log p_x(c) = -\frac12\log 2\pi v - (c-m)^2/2v\) for a sum x of independent normal numbers. */
public record LogDensityOfNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof Marginal marginal)
                || !DensityOfNormal.normal(marginal)) {
            return Optional.empty();
        }
        var size = Terms.times(new Scalar(Algebra.times(Expr.of(2), Expr.PI)), DensityOfNormal.variance(marginal));
        var after = Terms.plus(
                Terms.times(new Scalar(Expr.of(-1, 2)), new Apply("Log", List.of(size)).with(List.of(size))),
                DensityOfNormal.exponent(marginal));
        return Optional.of(Step.of(this, goal, after, DensityOfNormal.because(marginal, context)));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Log[PDF[z + s*Q, m]]", "Expectation[Log[PDF[Conditioned[a*z + s*Q, z], m]]]");
    }
}
