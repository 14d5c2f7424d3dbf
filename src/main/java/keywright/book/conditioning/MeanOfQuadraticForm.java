package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Plus;
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
        var terms = Terms.terms(expectation.of());
        var means = terms.stream().flatMap(term -> mean(term).stream()).toList();
        return means.size() == terms.size() && terms.stream().anyMatch(Term::random)
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Terms.plus(means),
                        "the mean of a quadratic form: the trace with the covariance matrix, and the form at the mean"))
                : Optional.empty();
    }

    private static Optional<Term> mean(Term term) {
        if (!term.random()) {
            return Optional.of(term);
        }
        var random = Terms.factors(term).stream().filter(Term::random).toList();
        if (random.size() == 1 && random.get(0) instanceof Plus sum) {
            var means =
                    sum.terms().stream().flatMap(part -> mean(part).stream()).toList();
            var number = Terms.times(
                    Terms.factors(term).stream().filter(part -> !part.random()).toList());
            return means.size() == sum.terms().size()
                    ? Optional.of(Terms.times(number, Terms.plus(means)))
                    : Optional.empty();
        }
        return BilinearForm.of(term).map(BilinearForm::expectation);
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
