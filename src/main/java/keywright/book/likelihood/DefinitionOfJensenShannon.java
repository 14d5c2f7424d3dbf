package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Density;
import keywright.term.Expectation;
import keywright.term.Information;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\operatorname{JS}(p\,\|\,q) = \tfrac12\,\mathbb E[\log p(x) - \log m(x)] + \tfrac12\,\mathbb E[\log q(y) - \log
 * m(y)]\) with \(m = (p+q)/2\), x of the law p and y of the law q.
 */
public record DefinitionOfJensenShannon() implements Rule {
    private static final Term HALF = new Scalar(Expr.HALF);

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Information divergence)
                || divergence.kind() != Information.Kind.JENSEN_SHANNON
                || !(divergence.of() instanceof Array x)
                || !x.shape().scalar()
                || divergence.otherLaw().isEmpty()) {
            return Optional.empty();
        }
        var p = x.law().orElseThrow();
        var q = divergence.otherLaw().orElseThrow();
        var second = Array.random(context.taking(java.util.Set.of(x.name())).letter("y", "z", "w"), x.shape(), q);
        var halves = Terms.plus(half(p, "p", x, p, q), half(q, "q", second, p, q));
        return Optional.of(Step.of(
                this,
                goal,
                halves,
                "definition of the Jensen–Shannon divergence: the mean divergence from the mixture $(p + q)/2$"));
    }

    private static Term half(Law own, String letter, Array x, Law p, Law q) {
        var mixture = Terms.times(HALF, Terms.plus(new Density("p", p, x), new Density("q", q, x)));
        var ratio = Terms.plus(
                new Apply("Log", new Density(letter, own, x)),
                Terms.times(new Scalar(Expr.MINUS_ONE), new Apply("Log", mixture)));
        return Terms.times(HALF, new Expectation(ratio));
    }

    @Override
    public Citation source() {
        return Sources.JENSEN_SHANNON;
    }

    @Override
    public List<String> examples() {
        return List.of("JensenShannon[BernoulliDistribution[q], BernoulliDistribution[1/3]]");
    }
}
