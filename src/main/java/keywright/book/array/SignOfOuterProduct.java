package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Outer;
import keywright.term.Reduction;
import keywright.term.Term;

/** \(\operatorname{sign}(u v^\top) = \operatorname{sign}(u)\operatorname{sign}(v)^\top\), under a spectral norm. */
public record SignOfOuterProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction norm
                && norm.kind() == Reduction.Kind.SPECTRAL
                && norm.of() instanceof Apply sign
                && sign.is("Sign")
                && sign.argument() instanceof Outer outer) {
            var signs = new Outer(new Apply("Sign", outer.left()), new Apply("Sign", outer.right()));
            return Optional.of(Step.of(
                    this,
                    goal,
                    new Reduction(norm.kind(), signs),
                    "the sign of a product is the product of the signs, so the matrix of signs has rank one"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Norm[Sign[Outer[g, x]], 2]");
    }
}
