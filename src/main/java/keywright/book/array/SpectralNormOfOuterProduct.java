package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Outer;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\lVert u v^\top\rVert_2 = \lVert u\rVert_2\,\lVert v\rVert_2\): only the direction of v is stretched. */
public record SpectralNormOfOuterProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction norm
                && norm.kind() == Reduction.Kind.SPECTRAL
                && norm.of() instanceof Outer outer) {
            var product = Terms.times(
                    new Reduction(Reduction.Kind.NORM, outer.left()),
                    new Reduction(Reduction.Kind.NORM, outer.right()));
            return Optional.of(Step.of(
                    this, goal, product, "a matrix of rank one has one singular value, the product of the two norms"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.INDUCED_NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Norm[Outer[g, x], 2]");
    }
}
