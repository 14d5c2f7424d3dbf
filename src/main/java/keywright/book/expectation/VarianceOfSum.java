package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/**
 * \(\operatorname{Var}[c + \sum_i a_i f_i] = \sum_i a_i^2 \operatorname{Var}[f_i]\) for independent \(f_i\); those that
 * have random numbers in common add twice their covariances.
 */
public record VarianceOfSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Variance variance) || !variance.shape().scalar()) {
            return Optional.empty();
        }
        var summands = Summands.of(variance.of(), context);
        if (summands.plain(variance.of()) || !summands.helpful()) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        var joint = false;
        for (int i = 0; i < summands.list().size(); i++) {
            var one = summands.list().get(i);
            terms.add(Terms.times(Terms.square(one.constant()), variance(one, context)));
            for (var other : summands.list().subList(i + 1, summands.list().size())) {
                if (!summands.independent(one.random(), other.random())) {
                    joint = true;
                    var both = new Covariance(one.random(), other.random());
                    terms.add(Terms.times(Scalar.of(2), one.constant(), other.constant(), both));
                }
            }
        }
        var because = joint
                ? "the variance of a sum is the sum of the variances and of twice the covariances"
                : "the variance of a sum of independent terms is the sum of their variances;"
                        + " constant factors come out squared";
        return Optional.of(Step.of(this, goal, Terms.plus(terms), because));
    }

    /** Of a sum whose terms are independent of each other, term by term. */
    private static Term variance(Summands.Summand one, Context context) {
        if (one.random() instanceof Sum sum && Summands.independent(sum, context)) {
            var inside = new VarianceOfSum().apply(new Variance(sum.of()), context.below(sum));
            return new Sum(sum.over(), sum.distinct(), inside.map(Step::after).orElse(new Variance(sum.of())));
        }
        return new Variance(one.random());
    }

    @Override
    public Citation source() {
        return Sources.COVARIANCE_OF_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Variance[s*z + 2*X + m]",
                "Variance[Sum[g[[k]]*x[[k]], {k, 1, d}]]",
                "Variance[Sum[Sum[W[[j, k]]*g[[k]], {k, 1, d}], {j, 1, n}]]",
                "Variance[z + X*z + Sum[x[[k]]^2, {k, 1, d}]]");
    }
}
