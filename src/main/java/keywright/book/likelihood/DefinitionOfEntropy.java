package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Information;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(H(x) = -\mathbb E[\log p(x)]\). */
public record DefinitionOfEntropy() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Information entropy && entropy.kind() == Information.Kind.ENTROPY
                ? Optional.of(Step.of(this, goal, unfolded(entropy), "definition of the entropy"))
                : Optional.empty();
    }

    private static Term unfolded(Information entropy) {
        var log = LogDensityAt.of("p", entropy.of(), entropy.of());
        return Terms.times(new Scalar(Expr.MINUS_ONE), new Expectation(log));
    }

    @Override
    public Citation source() {
        return Sources.ENTROPY;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Entropy[NormalDistribution[m, s]]",
                "Entropy[BernoulliDistribution[q]]",
                "Entropy[y]",
                "Entropy[xi]",
                "Entropy[eta]");
    }
}
