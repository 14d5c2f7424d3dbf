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

/** \(H(p, q) = -\mathbb E[\log q(x)]\) with x of the law p, where q is not zero. */
public record DefinitionOfCrossEntropy() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Information entropy) || entropy.kind() != Information.Kind.CROSS_ENTROPY) {
            return Optional.empty();
        }
        var other = entropy.other().orElseThrow();
        var q = LogDensityAt.of("q", other, entropy.of());
        return LogDensityAt.within(entropy, context)
                .map(conditions -> new Step(
                        this,
                        goal,
                        Terms.times(new Scalar(Expr.MINUS_ONE), new Expectation(q)),
                        new Reason("definition of the cross-entropy", conditions, List.of())));
    }

    @Override
    public Citation source() {
        return Sources.CROSS_ENTROPY;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "CrossEntropy[NormalDistribution[m, s], NormalDistribution[0, 1]]",
                "CrossEntropy[BernoulliDistribution[q], BernoulliDistribution[1/3]]",
                "CrossEntropy[xi, x]");
    }
}
