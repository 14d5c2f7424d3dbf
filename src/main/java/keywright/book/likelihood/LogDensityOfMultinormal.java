package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.DensityOf;
import keywright.term.Dot;
import keywright.term.Multinormal;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

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
        return Optional.of(Step.of(this, goal, formula(vector, density.at()), because));
    }

    /** The logarithm of the density at a place. */
    static Term formula(Multinormal vector, Term at) {
        var size = vector.shape().sizes().get(0);
        var height = Algebra.times(size, Expr.call("Log", Algebra.times(Expr.of(2), Expr.PI)));
        var volume = Matrices.identity(vector.covariance())
                ? Scalar.of(0)
                : new Apply("Log", new Reduction(Reduction.Kind.DETERMINANT, vector.covariance()));
        var away = vector.centred() ? at : Terms.plus(at, Terms.times(Scalar.of(-1), vector.mean()));
        var square = new Dot(away, new Dot(Matrices.inverse(vector.covariance()), away));
        var half = new Scalar(Expr.of(-1, 2));
        return Terms.plus(Terms.times(half, new Scalar(height)), Terms.times(half, volume), Terms.times(half, square));
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[LogLikelihood[eta]]");
    }
}
