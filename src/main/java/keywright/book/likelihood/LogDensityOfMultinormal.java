package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.DensityOf;
import keywright.term.Dot;
import keywright.term.Multinormal;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/** \(\log p(x) = -\frac12\left(d\log 2\pi + \log\det\Sigma + (x-\mu)^\top\Sigma^{-1}(x-\mu)\right)\). */
public record LogDensityOfMultinormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof DensityOf density)
                || !(density.drawn() instanceof Multinormal vector)) {
            return Optional.empty();
        }
        var because = "the density of $" + vector.lawTex(context.notation()) + "$";
        if (density.at().shape().rank() == 2) {
            var after = rows(vector, density.at());
            var all = because + ", multiplied over the rows; the quadratic forms multiplied out and summed";
            return Optional.of(new Step(this, goal, after, Reason.given(all, "independent rows")));
        }
        return Optional.of(Step.of(this, goal, formula(vector, density.at()), because));
    }

    /** \(-\frac n2(d\log 2\pi + \log\det\Sigma) - \frac12(\operatorname{tr} X\Sigma^{-1}X^\top -
     * 2\mu^\top\Sigma^{-1}X^\top\mathbf 1 + n\mu^\top\Sigma^{-1}\mu)\). */
    private static Term rows(Multinormal vector, Term at) {
        var count = at.shape().sizes().get(0);
        var inverse = Matrices.inverse(vector.covariance());
        var squares = new Reduction(Reduction.Kind.TRACE, new Dot(at, new Dot(inverse, new Transpose(at))));
        var half = new Scalar(Expr.of(-1, 2));
        if (vector.centred()) {
            return Terms.plus(Terms.times(new Scalar(count), height(vector)), Terms.times(half, squares));
        }
        var sums = new Dot(new Transpose(at), Standard.ones(Shape.of(count)));
        var mixed = new Dot(vector.mean(), new Dot(inverse, sums));
        var square = new Dot(vector.mean(), new Dot(inverse, vector.mean()));
        return Terms.plus(
                Terms.times(new Scalar(count), height(vector)),
                Terms.times(half, squares),
                mixed,
                Terms.times(half, new Scalar(count), square));
    }

    /** The logarithm of the density at a place. */
    static Term formula(Multinormal vector, Term at) {
        return Terms.plus(height(vector), exponent(vector, at));
    }

    /** \(-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)\). */
    static Term exponent(Multinormal vector, Term at) {
        var away = vector.centred() ? at : Terms.plus(at, Terms.times(Scalar.of(-1), vector.mean()));
        var square = new Dot(away, new Dot(Matrices.inverse(vector.covariance()), away));
        return Terms.times(new Scalar(Expr.of(-1, 2)), square);
    }

    /** The logarithm of the density at the mean. */
    private static Term height(Multinormal vector) {
        var size = vector.shape().sizes().get(0);
        var constant = Algebra.times(size, Expr.call("Log", Algebra.times(Expr.of(2), Expr.PI)));
        var volume = Matrices.identity(vector.covariance())
                ? Scalar.of(0)
                : new Apply("Log", new Reduction(Reduction.Kind.DETERMINANT, vector.covariance()));
        var half = new Scalar(Expr.of(-1, 2));
        return Terms.plus(Terms.times(half, new Scalar(constant)), Terms.times(half, volume));
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[LogLikelihood[eta]]",
                "LogLikelihood[MultinormalDistribution[g, H], A]",
                "LogLikelihood[MultinormalDistribution[0, H], A]");
    }
}
