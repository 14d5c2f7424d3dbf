package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\lVert v\rVert_2^2 = \sum_j v_j^2\), and \(\lVert A\rVert_F^2 = \sum_{j,k} A_{jk}^2\); norms of constants stay. */
public record DefinitionOfNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction reduction && reduction.kind() == Reduction.Kind.NORM && reduction.random()) {
            var sum = EntrySums.of(reduction.of(), Terms::square, context);
            return Optional.of(Step.of(
                    this,
                    goal,
                    Terms.power(sum, Expr.HALF),
                    "the square of the 2-norm is the sum of the squared entries"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Norm[x]^2", "Norm[W, \"Frobenius\"]^2");
    }
}
