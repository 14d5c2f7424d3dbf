package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * For jointly normal vectors: \(\mathbb E[x \mid y = c] = \mu_x + \Sigma_{xy}\Sigma_{yy}^{-1}(c - \mu_y)\).
 */
public record ConditioningOfNormalVectors() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Kind.EXPECTATION
                || moment.shape().rank() != 1
                || moment.on().size() != 1
                || moment.on().get(0).value().random()) {
            return Optional.empty();
        }
        var observed = moment.on().get(0);
        return NormalVector.of(moment.of().get(0))
                .flatMap(x -> NormalVector.of(observed.what()).flatMap(y -> mean(x, y, observed.value())))
                .map(after ->
                        Step.of(this, goal, after, "the two vectors are jointly normal: condition one on the other"));
    }

    private static Optional<Term> mean(NormalVector x, NormalVector y, Term value) {
        return x.covariance(y).flatMap(both -> y.covariance(y).map(own -> {
            var surprise =
                    NormalVector.zero(y.mean()) ? value : Matrices.plus(value, Terms.times(Scalar.of(-1), y.mean()));
            var share = Matrices.dot(both, Matrices.dot(Matrices.inverse(own), surprise));
            return NormalVector.added(x.mean(), share);
        }));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[eta, eta + xi == p]]");
    }
}
