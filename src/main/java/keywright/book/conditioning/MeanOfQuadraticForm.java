package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[x^\top A x] = \operatorname{tr}(A\Sigma) + \mu^\top A\mu\) for x of mean \(\mu\) and covariance
 * \(\Sigma\); for two vectors \(\mathbb E[u^\top v] = \operatorname{tr}\operatorname{Cov}(v, u) + m_u^\top m_v\).
 */
public record MeanOfQuadraticForm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !expectation.shape().scalar()) {
            return Optional.empty();
        }
        var forms = Terms.terms(expectation.of()).stream().map(BilinearForm::of).toList();
        return forms.stream().allMatch(Optional::isPresent)
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Terms.plus(forms.stream()
                                .map(form -> form.orElseThrow().expectation())
                                .toList()),
                        "the mean of a quadratic form: the trace with the covariance matrix, and the form at the mean"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.QUADRATIC_FORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[eta . S . eta]", "Expectation[Norm[A . eta]^2]", "Expectation[xi . S . xi]");
    }
}
