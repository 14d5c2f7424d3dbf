package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(Q(u) = F^{-1}(u)\), where the distribution function F is a lemma and \(F(t) = u\) has just one root. */
public record QuantileByDistributionFunction(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Quantile.of(goal).flatMap(quantile -> step(goal, quantile, context));
    }

    private Optional<Step> step(Term goal, Quantile quantile, Context context) {
        var share = quantile.formula();
        var facts = quantile.facts(context.facts());
        var inside = context.with(facts);
        if (share.isEmpty()
                || !(moments.prove(quantile.below(), inside) instanceof Derivation.Done lemma)
                || !(lemma.result() instanceof Scalar below)) {
            return Optional.empty();
        }
        var roots = Cas.solve(below.value(), share.get(), quantile.unknown(), facts);
        if (roots.size() != 1) {
            return Optional.empty();
        }
        var because = "$" + quantile.number().tex(context.notation()).code() + " \\le "
                + context.notation().of(quantile.unknown()) + "$ has the probability $"
                + below.tex(context.notation()).code() + "$, which is $"
                + quantile.share().tex(context.notation()).code() + "$ there";
        var reason = new Reason(because, quantile.conditions(context.facts()), List.of(lemma));
        return quantile.term(Cas.simplify(roots.get(0), facts)).map(place -> new Step(this, goal, place, reason));
    }

    @Override
    public Citation source() {
        return Sources.DISTRIBUTION;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "InverseCDF[ExponentialDistribution[1], q]",
                "InverseCDF[NormalDistribution[0, 1], q]",
                "InverseCDF[LaplaceDistribution[0, 1], q]",
                "InverseCDF[UniformDistribution[{-1, 1}], q]");
    }
}
