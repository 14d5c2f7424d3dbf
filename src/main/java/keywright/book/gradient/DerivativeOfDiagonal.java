package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \(\operatorname{diag}(v)_{ij} = \delta_{ij} v_i\) and \(\operatorname{diag}(A)_i = A_{ii}\), under a derivative. */
public record DerivativeOfDiagonal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Entry entry)
                || !(entry.of() instanceof Transform transform)) {
            return Optional.empty();
        }
        var at = entry.at();
        return switch (transform.kind()) {
            case DIAGONAL -> Optional.of(step(derivative, new Entry(transform.of(), List.of(at.get(0), at.get(0)))));
            case DIAGONAL_MATRIX ->
                Optional.of(step(
                        derivative,
                        Terms.times(
                                Standard.delta(transform.shape().sizes().get(0), at.get(0), at.get(1)),
                                new Entry(transform.of(), List.of(at.get(0))))));
            case INVERSE, SOFTMAX, EIGENVALUES -> Optional.empty();
        };
    }

    private Step step(Derivative derivative, Term entry) {
        return Step.of(this, derivative, derivative.with(List.of(entry)), "an entry of the diagonal");
    }

    @Override
    public Citation source() {
        return Sources.PARTIAL;
    }

    @Override
    public List<String> examples() {
        return List.of("D[DiagonalMatrix[g][[j, k]], g[[l]]]", "D[Diagonal[S][[j]], S[[j, k]]]");
    }
}
