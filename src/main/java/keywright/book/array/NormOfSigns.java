package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\lVert\operatorname{sign}(v)\rVert_2 = \sqrt n\) where no entry of v is zero. */
public record NormOfSigns() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction norm
                && norm.kind() == Reduction.Kind.NORM
                && norm.of() instanceof Apply sign
                && sign.is("Sign")
                && Nature.nonzero(sign.argument(), context)) {
            var count = Algebra.times(norm.of().shape().sizes());
            return Optional.of(Step.of(
                    this,
                    goal,
                    new Scalar(Algebra.power(count, Expr.HALF)),
                    "no entry is zero, so every sign has the square one"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Norm[Sign[g]]", "Norm[Sign[W], \"Frobenius\"]");
    }
}
