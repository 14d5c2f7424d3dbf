package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Entry;
import keywright.term.Multinormal;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * \(\operatorname{Cov}[x_i, x_j] = \Sigma_{ij}\) for \(x \sim \mathcal N(\mu, \Sigma)\); the variance of \(x_i\) is its
 * covariance with itself.
 */
public record CovarianceOfMultinormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var pair = goal instanceof Variance variance
                ? List.of(variance.of(), variance.of())
                : goal instanceof Covariance covariance
                        ? List.of(covariance.one(), covariance.other())
                        : List.<Term>of();
        return pair.size() == 2
                        && pair.get(0) instanceof Entry one
                        && pair.get(1) instanceof Entry other
                        && one.of() instanceof Multinormal vector
                        && other.of().equals(vector)
                        && !vector.mean().random()
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Entry.of(
                                vector.covariance(),
                                List.of(one.at().get(0), other.at().get(0))),
                        "the covariances are parameters of the normal law"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Covariance[eta[[1]], eta[[2]]]", "Variance[eta[[j]]]");
    }
}
