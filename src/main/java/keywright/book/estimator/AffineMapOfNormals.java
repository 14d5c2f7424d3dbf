package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Multinormal;
import keywright.term.Rewritten;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mu + Az\) with \(z \sim \mathcal N(0, C)\) has the law \(\mathcal N(\mu, A C A^\top)\). */
public record AffineMapOfNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Rewritten rewritten) || !(rewritten.variable() instanceof Multinormal vector)) {
            return Optional.empty();
        }
        var moving = new ArrayList<>(
                Terms.terms(rewritten.by()).stream().filter(Term::random).toList());
        var mean = Terms.plus(Terms.terms(rewritten.by()).stream()
                .filter(term -> !term.random())
                .toList());
        var centre = mean.is(Expr.ZERO) ? Standard.zeros(vector.shape()) : mean;
        return moving.size() == 1
                        && centre.equals(vector.mean())
                        && covariance(moving.get(0))
                                .filter(vector.covariance()::equals)
                                .isPresent()
                ? Optional.of(Step.of(this, goal, rewritten.replaced(), words(rewritten, vector, context)))
                : Optional.empty();
    }

    /** The covariance matrix of a multiple of A z. */
    private static Optional<Term> covariance(Term term) {
        var factor = Terms.coefficient(term);
        var rest = Terms.rest(term);
        var matrix = rest instanceof Dot dot && !dot.left().random() ? Optional.of(dot.left()) : Optional.<Term>empty();
        return own(rest instanceof Dot dot ? dot.right() : rest).map(inner -> {
            var spread = matrix.map(left -> Matrices.dot(left, Matrices.dot(inner, Matrices.transpose(left))))
                    .orElse(inner);
            return Terms.times(new Scalar(Algebra.power(factor, Expr.of(2))), spread);
        });
    }

    private static Optional<Term> own(Term noise) {
        if (noise instanceof Multinormal vector && vector.centred()) {
            return Optional.of(vector.covariance());
        }
        return noise instanceof Array array
                        && array.shape().rank() == 1
                        && array.law().orElse(new Normal(Expr.ONE, Expr.ONE)) instanceof Normal normal
                        && normal.mean().equals(Expr.ZERO)
                ? Optional.of(Terms.times(
                        new Scalar(Algebra.power(normal.deviation(), Expr.of(2))),
                        Standard.identity(array.shape().sizes().get(0))))
                : Optional.empty();
    }

    private static String words(Rewritten rewritten, Multinormal vector, Context context) {
        return "an affine map of a normal vector is normal: $"
                + rewritten.by().tex(context.notation()).code() + "$ has the law $" + vector.lawTex(context.notation())
                + "$";
    }

    @Override
    public Citation source() {
        return Sources.AFFINE_MAP;
    }

    @Override
    public List<String> examples() {
        return List.of("Reparameterization[Expectation[phi[kappa]], kappa -> g + S . x]");
    }
}
