package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/**
 * \(\operatorname{Cov}[\sum_i a_i f_i, \sum_j b_j g_j] = \sum_{i,j} a_i b_j \operatorname{Cov}[f_i, g_j]\), where
 * independent pairs drop out; \(\operatorname{Cov}[f, f] = \operatorname{Var}[f]\).
 */
public record CovarianceOfSums() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Covariance covariance) || !covariance.shape().scalar()) {
            return Optional.empty();
        }
        if (covariance.one().equals(covariance.other())) {
            return Optional.of(
                    Step.of(this, goal, new Variance(covariance.one()), "the covariance with itself is the variance"));
        }
        var left = Summands.of(covariance.one(), context);
        var right = Summands.of(covariance.other(), context);
        var terms = new ArrayList<Term>();
        for (var one : left.list()) {
            for (var other : right.list()) {
                if (!left.independent(one.random(), other.random())) {
                    var both = pair(one.random(), other.random(), context);
                    terms.add(Terms.times(one.constant(), other.constant(), both));
                }
            }
        }
        var after = terms.isEmpty() ? Scalar.of(0) : Terms.plus(terms);
        return after.equals(goal)
                ? Optional.empty()
                : Optional.of(Step.of(
                        this, goal, after, "the covariance is linear on both sides; independent terms drop out"));
    }

    private static Term pair(Term one, Term other, Context context) {
        if (one.equals(other)) {
            return new Variance(one);
        }
        return one instanceof Sum left && other instanceof Sum right
                ? diagonal(left, right, context).orElse(new Covariance(one, other))
                : new Covariance(one, other);
    }

    /** Two sums whose terms are independent but where the indices are equal. */
    private static Optional<Term> diagonal(Sum left, Sum right, Context context) {
        if (left.over().size() != 1
                || right.over().size() != 1
                || !left.over().get(0).from().equals(right.over().get(0).from())) {
            return Optional.empty();
        }
        var index = left.over().get(0);
        var other = right.of().substitute(right.over().get(0).name(), index.symbol());
        return least(index.to(), right.over().get(0).to(), context)
                .filter(last -> Summands.apart(index.name(), left.of(), other, context))
                .map(last -> {
                    var range = new Index(index.name(), index.from(), last);
                    var both = new Covariance(left.of(), other);
                    return new Sum(
                            range,
                            new CovarianceOfSums()
                                    .apply(both, context)
                                    .map(Step::after)
                                    .orElse(both));
                });
    }

    private static Optional<Expr> least(Expr one, Expr other, Context context) {
        var gap = Cas.expand(Algebra.minus(other, one));
        if (gap.equals(Expr.ZERO) || Cas.positive(gap, context.facts())) {
            return Optional.of(one);
        }
        return Cas.nonpositive(gap, context.facts()) ? Optional.of(other) : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.COVARIANCE_OF_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Covariance[a*z + X, z - m*X]",
                "Covariance[Sum[g[[k]]*x[[k]], {k, 1, d}], Sum[x[[k]], {k, 1, d}]]",
                "Covariance[z, X]");
    }
}
