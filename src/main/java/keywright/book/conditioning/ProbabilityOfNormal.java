package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** \(P(u \ge 0) = \frac12\bigl(1 + \operatorname{erf}\frac{m}{\sqrt{2v}}\bigr)\) for normal u. */
public record ProbabilityOfNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply step)
                || !step.is("UnitStep")
                || !step.random()
                || !Gaussian.affine(step.argument())) {
            return Optional.empty();
        }
        var u = step.argument();
        if (Gaussian.centred(u)) {
            return Optional.of(Step.of(this, goal, new Scalar(Expr.HALF), "as often positive as negative"));
        }
        var width = Terms.power(Terms.times(Scalar.of(2), new Variance(u)), Expr.of(-1, 2));
        var share = List.<Term>of(Terms.times(new Expectation(u), width));
        var error = new Apply("Erf", share).with(share);
        var half = new Scalar(Expr.HALF);
        return Optional.of(Step.of(
                this,
                goal,
                Terms.plus(half, Terms.times(half, error)),
                "$" + u.tex(context.notation()).code() + "$ is normal: its distribution function at zero"));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[UnitStep[a*z + m]]", "Expectation[UnitStep[z - Q + m]]");
    }
}
