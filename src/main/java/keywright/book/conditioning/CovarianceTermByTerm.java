package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Index;
import keywright.term.Multinormal;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * \(\operatorname{Cov}\bigl[\sum_k f_k, g\bigr] = \sum_k \operatorname{Cov}[f_k, g]\), for sums over jointly normal
 * numbers.
 */
public record CovarianceTermByTerm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var pair = goal instanceof Variance variance
                ? List.of(variance.of(), variance.of())
                : goal instanceof Covariance covariance
                        ? List.of(covariance.one(), covariance.other())
                        : List.<Term>of();
        if (pair.isEmpty() || !pair.stream().allMatch(CovarianceTermByTerm::joint)) {
            return Optional.empty();
        }
        var over = new ArrayList<Index>();
        var one = opened(pair.get(0), over, context);
        var other = opened(pair.get(1), over, context);
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        new Sum(over, false, new Covariance(one, other)),
                        "the covariance of sums is the sum of the covariances of all pairs"));
    }

    private static boolean joint(Term term) {
        return Gaussian.affine(term) && !term.all(Multinormal.class).isEmpty();
    }

    /** The summand of a sum, with an index of its own. */
    private static Term opened(Term term, List<Index> over, Context context) {
        if (!(term instanceof Sum sum) || sum.distinct()) {
            return term;
        }
        var inside = sum.of();
        var names = context.fresh(over.size() + sum.over().size());
        for (var index : sum.over()) {
            var name = names.get(over.size());
            inside = inside.substitute(index.name(), keywright.cas.Expr.symbol(name));
            over.add(index.named(name));
        }
        return inside;
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[Sum[g[[k]]*eta[[k]], {k, 1, d}]]");
    }
}
