package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Covariance;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/**
 * \(\mathbb E[v f(u)] = \frac{\operatorname{Cov}[u, v]}{\operatorname{Var}[u]}\,\mathbb E[u f(u)]\) for jointly normal
 * u, v about zero: v less its share of u is independent of u.
 */
public record RegressionOnNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        var linear = factors.stream().filter(Gaussian::centred).toList();
        var functions = new ArrayList<>(factors);
        functions.removeAll(linear);
        if (linear.size() != 1
                || functions.size() != 1
                || !(functions.get(0) instanceof Apply apply)
                || apply.arguments().size() != 1
                || !Gaussian.centred(apply.argument())) {
            return Optional.empty();
        }
        var u = apply.argument();
        var v = linear.get(0);
        if (u.equals(v)
                || Collections.disjoint(Gaussian.sources(u), Gaussian.sources(v))
                || !Gaussian.independent(List.of(u, v))) {
            return Optional.empty();
        }
        var share = Terms.times(new Covariance(u, v), Terms.power(new Variance(u), Expr.MINUS_ONE));
        var after = Terms.times(share, new Expectation(Terms.times(u, apply)));
        return Optional.of(Step.of(
                this, goal, after, "of two jointly normal numbers, one less its share of the other is independent"));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[(a*z + s*Q)*Sign[z]]", "Expectation[z*Ramp[z + Q]]");
    }
}
