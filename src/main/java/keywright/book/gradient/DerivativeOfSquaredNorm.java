package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \((\lVert u\rVert^2)' = 2\sum_j u_j u_j'\). */
public record DerivativeOfSquaredNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !goal.shape().scalar()
                || !(derivative.of() instanceof Power square)
                || !square.exponent().equals(Expr.of(2))
                || !(square.base() instanceof Reduction norm)
                || norm.kind() != Reduction.Kind.NORM) {
            return Optional.empty();
        }
        var sum = Fresh.sum(norm.of(), context, entry -> Terms.times(entry, derivative.with(List.of(entry))));
        return Optional.of(Step.of(
                this,
                goal,
                Terms.times(Scalar.of(2), sum),
                "the squared norm is the sum of the squared entries: power rule"));
    }

    @Override
    public Citation source() {
        return Sources.NORM;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Norm[S . g - p]^2, g[[k]]]", "D[Norm[S, \"Frobenius\"]^2, S[[j, k]]]");
    }
}
