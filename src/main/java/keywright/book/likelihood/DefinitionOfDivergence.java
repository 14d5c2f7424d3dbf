package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Information;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{KL}(p\,\|\,q) = \mathbb E[\log p(x) - \log q(x)]\) with x of the law p, where q is not zero. */
public record DefinitionOfDivergence() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Information divergence) || divergence.kind() != Information.Kind.KULLBACK_LEIBLER) {
            return Optional.empty();
        }
        var other = divergence.other().orElseThrow();
        return LogDensityAt.within(divergence, context).map(conditions -> {
            var p = LogDensityAt.of("p", divergence.of(), divergence.of());
            var q = LogDensityAt.of("q", other, divergence.of());
            var after = new Expectation(Terms.plus(p, Terms.times(new Scalar(Expr.MINUS_ONE), q)));
            var reason = new Reason("definition of the divergence", conditions, List.of());
            return new Step(this, goal, after, reason);
        });
    }

    @Override
    public Citation source() {
        return Sources.DIVERGENCE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "KL[NormalDistribution[m, s], NormalDistribution[0, 1]]",
                "KL[PoissonDistribution[a], PoissonDistribution[b]]",
                "KL[UniformDistribution[{0, a}], UniformDistribution[{0, b}]]",
                "KL[xi, y]",
                "KL[eta, x]");
    }
}
