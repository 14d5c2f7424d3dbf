package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.DensityOf;
import keywright.term.Multinormal;
import keywright.term.Term;

/** \(p(x) = \exp\left(-\frac12(d\log 2\pi + \log\det\Sigma + (x-\mu)^\top\Sigma^{-1}(x-\mu))\right)\). */
public record DensityOfMultinormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof DensityOf density) || !(density.drawn() instanceof Multinormal vector)) {
            return Optional.empty();
        }
        var after = new Apply("Exp", LogDensityOfMultinormal.formula(vector, density.at()));
        return Optional.of(Step.of(this, goal, after, "the density of $" + vector.lawTex(context.notation()) + "$"));
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[eta, p]");
    }
}
