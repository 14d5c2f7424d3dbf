package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.conditioning.NormalVector;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Term;

/** \(x = b + \sum_s A_s z_s\) with independent normal vectors is normal: mean and covariance matrix tell its law. */
public record DensityOfAffineMap() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof DensityOf density)
                || density.drawn() instanceof Multinormal
                || density.drawn() instanceof Drawn
                || !density.drawn().random()) {
            return Optional.empty();
        }
        return NormalVector.of(density.drawn())
                .flatMap(vector -> vector.covariance(vector)
                        .map(matrix -> new Multinormal(context.letter("x", "y", "v"), vector.mean(), matrix)))
                .map(law -> Step.of(
                        this,
                        goal,
                        new DensityOf(density.letter(), law, density.at()),
                        "a sum of independent normal vectors under linear maps is normal, here $"
                                + law.lawTex(context.notation()) + "$"));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_MAP;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[S . x + eta, g]");
    }
}
