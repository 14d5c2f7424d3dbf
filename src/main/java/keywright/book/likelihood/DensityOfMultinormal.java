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
import keywright.term.Multinormal;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(p(x) = (2\pi)^{-d/2}\det(\Sigma)^{-1/2}\exp\left(-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)\right)\). */
public record DensityOfMultinormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof DensityOf density) || !(density.drawn() instanceof Multinormal vector)) {
            return Optional.empty();
        }
        var half = Expr.of(-1, 2);
        var size = vector.shape().sizes().get(0);
        var scale = Algebra.power(Algebra.times(Expr.of(2), Expr.PI), Algebra.times(half, size));
        var volume = Matrices.identity(vector.covariance())
                ? Scalar.of(1)
                : Terms.power(new Reduction(Reduction.Kind.DETERMINANT, vector.covariance()), half);
        var bell = new Apply("Exp", LogDensityOfMultinormal.exponent(vector, density.at()));
        var after = Terms.times(new Scalar(scale), volume, bell);
        return Optional.of(Step.of(this, goal, after, "the density of $" + vector.lawTex(context.notation()) + "$"));
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[eta, p]");
    }
}
