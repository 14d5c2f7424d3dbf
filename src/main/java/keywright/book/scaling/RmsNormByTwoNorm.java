package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{RMS}(v) = \lVert v\rVert_2/\sqrt n\), where the order of the 2-norm is known. */
public record RmsNormByTwoNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Order order)) {
            return Optional.empty();
        }
        return Positive.changed(order.of(), norm -> length(norm, context), context)
                .filter(after -> !after.equals(order.of()))
                .map(after -> Step.of(this, goal, order.over(after), "definition of the RMS norm"));
    }

    private static Optional<Term> length(Reduction norm, Context context) {
        var length = new Reduction(Kind.NORM, norm.of());
        var known = context.known().stream()
                .anyMatch(one -> one.goal() instanceof Order said && said.of().equals(length));
        var entries = Algebra.times(norm.of().shape().sizes());
        return norm.kind() == Kind.RMS && known
                ? Optional.of(
                        Terms.times(new Scalar(Algebra.power(entries, Algebra.minus(Expr.ZERO, Expr.HALF))), length))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.MATRIX_NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[RMS[x], {d}]", "BigO[RMS[x] + 1, {d}]");
    }
}
