package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(p_x(c) = e^{-(c-m)^2/2v}/\sqrt{2\pi v}\) for a sum x of independent normal numbers with mean m and variance v. */
public record DensityOfNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Marginal marginal && normal(marginal)
                ? Optional.of(Step.of(this, goal, density(marginal), because(marginal, context)))
                : Optional.empty();
    }

    /** Whether what was observed is jointly normal with what is asked for, and says something new. */
    static boolean normal(Marginal marginal) {
        return Gaussian.affine(marginal.of())
                && marginal.on().stream().allMatch(one -> one.what().shape().scalar() && Gaussian.affine(one.what()))
                && Gaussian.independent(Stream.concat(
                                Stream.of(marginal.of()), marginal.on().stream().map(Conditional.Observed::what))
                        .toList());
    }

    static String because(Marginal marginal, Context context) {
        return "$" + marginal.of().tex(context.notation()).code() + "$ is normal: only mean and variance are missing";
    }

    static Term mean(Marginal marginal) {
        return Conditional.of(Kind.EXPECTATION, List.of(marginal.of()), marginal.on());
    }

    static Term variance(Marginal marginal) {
        return Conditional.of(Kind.VARIANCE, List.of(marginal.of()), marginal.on());
    }

    /** \(-(c - m)^2/2v\). */
    static Term exponent(Marginal marginal) {
        var gap = Terms.plus(marginal.at(), Terms.times(Scalar.of(-1), mean(marginal)));
        return Terms.times(
                new Scalar(Expr.of(-1, 2)), Terms.square(gap), Terms.power(variance(marginal), Expr.MINUS_ONE));
    }

    private static Term density(Marginal marginal) {
        var height = Algebra.power(Algebra.times(Expr.of(2), Expr.PI), Expr.of(-1, 2));
        return Terms.times(
                new Scalar(height),
                Terms.power(variance(marginal), Expr.of(-1, 2)),
                new Apply("Exp", exponent(marginal)));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[z + s*Q, m]", "PDF[Conditioned[z, z + s*Q == a], m]");
    }
}
