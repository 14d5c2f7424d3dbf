package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * \(\operatorname{Var}[x^\top A x] = 2\operatorname{tr}(A\Sigma A\Sigma) + 4\mu^\top A\Sigma A\mu\) for normal x and
 * symmetric A; for others, and for two vectors, the same with their covariance matrices.
 */
public record VarianceOfQuadraticForm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Variance variance && variance.shape().scalar()
                ? BilinearForm.of(variance.of())
                        .map(form -> Step.of(
                                this,
                                goal,
                                form.variance(),
                                "the variance of a quadratic form of a normal vector, from its fourth moments"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.QUADRATIC_FORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[eta . H . eta]", "Variance[eta . S . eta]", "Variance[Norm[xi]^2]");
    }
}
