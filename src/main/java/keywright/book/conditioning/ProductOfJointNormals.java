package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Covariance;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** \(\mathbb E[x_i x_j] = \operatorname{Cov}[x_i, x_j] + \mathbb E[x_i]\,\mathbb E[x_j]\) for entries of a vector. */
public record ProductOfJointNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        if (expectation.of() instanceof Power square && square.exponent().equals(Expr.of(2)) && entry(square.base())) {
            var mean = Terms.square(new Expectation(square.base()));
            return Optional.of(step(goal, Terms.plus(new Variance(square.base()), mean)));
        }
        var factors = Terms.factors(expectation.of());
        if (factors.size() != 2 || !factors.stream().allMatch(ProductOfJointNormals::entry)) {
            return Optional.empty();
        }
        var one = factors.get(0);
        var other = factors.get(1);
        var means = Terms.times(new Expectation(one), new Expectation(other));
        return Optional.of(step(goal, Terms.plus(new Covariance(one, other), means)));
    }

    private Step step(Term goal, Term after) {
        return Step.of(this, goal, after, "the mean product is the covariance and the product of the means");
    }

    private static boolean entry(Term factor) {
        return factor instanceof Entry entry && entry.of() instanceof Multinormal;
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[eta[[1]]*eta[[2]]]", "Expectation[eta[[j]]^2]");
    }
}
