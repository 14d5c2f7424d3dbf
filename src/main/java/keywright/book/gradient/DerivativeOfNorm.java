package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\lVert u\rVert' = u^\top u'/\lVert u\rVert\), over the number of entries for the RMS norm. */
public record DerivativeOfNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Reduction norm)
                || norm.kind() != Reduction.Kind.NORM && norm.kind() != Reduction.Kind.RMS) {
            return Optional.empty();
        }
        var sizes = norm.of().shape().sizes();
        var count = norm.kind() == Reduction.Kind.RMS ? Algebra.power(Algebra.times(sizes), Expr.MINUS_ONE) : Expr.ONE;
        Term sum = Fresh.sum(norm.of(), context, entry -> Terms.times(entry, derivative.with(List.of(entry))));
        var slope = Terms.times(new Scalar(count), Terms.power(norm, Expr.MINUS_ONE), sum);
        return Optional.of(Step.of(
                this,
                goal,
                slope,
                "a norm is the root of a sum of squares: chain rule, for an argument that is not zero"));
    }

    @Override
    public Citation source() {
        return Sources.NORM;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Norm[g], g[[k]]]", "D[RMS[g], g[[k]]]", "D[Norm[s*g + p], s]");
    }
}
