package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Beta;
import keywright.law.Uniform;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * Of n independent uniform numbers on [a, b] the greatest is \(a + (b - a)v\) with v of the law Beta(n, 1), the least
 * with v of the law Beta(1, n).
 */
public record ExtremeOfUniforms() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return ExtremeOfArray.of(goal, Reduction.Kind.MAX)
                .or(() -> ExtremeOfArray.of(goal, Reduction.Kind.MIN))
                .filter(extreme -> extreme.law() instanceof Uniform)
                .map(extreme -> step(extreme, (Uniform) extreme.law(), context));
    }

    private Step step(ExtremeOfArray extreme, Uniform law, Context context) {
        var greatest = extreme.extreme().kind() == Reduction.Kind.MAX;
        var beta = greatest ? new Beta(extreme.count(), Expr.ONE) : new Beta(Expr.ONE, extreme.count());
        var number = ExtremeOfArray.number(beta, context);
        var width = new Scalar(Algebra.minus(law.to(), law.from()));
        var value = Terms.plus(new Scalar(law.from()), Terms.times(width, number));
        var because = "an order statistic of independent uniform numbers is of a beta law: $"
                + extreme.extreme().tex(context.notation()).code() + " = "
                + value.tex(context.notation()).code() + "$ with $"
                + number.tex(context.notation()).code() + " \\sim " + beta.tex(new ExprTex(context.notation())) + "$";
        return extreme.step(this, value, because);
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[u]]", "Variance[Min[u]]");
    }
}
