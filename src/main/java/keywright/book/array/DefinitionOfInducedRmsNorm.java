package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\max_v \operatorname{RMS}(Av)/\operatorname{RMS}(v) = \sqrt{n/m}\,\lVert A\rVert_2\) for an m × n matrix A. */
public record DefinitionOfInducedRmsNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction gain) || gain.kind() != Reduction.Kind.GAIN) {
            return Optional.empty();
        }
        var sizes = gain.of().shape().sizes();
        var ratio = Algebra.power(Algebra.divide(sizes.get(1), sizes.get(0)), Expr.HALF);
        var after = Terms.times(new Scalar(ratio), new Reduction(Reduction.Kind.SPECTRAL, gain.of()));
        return Optional.of(Step.of(
                this,
                goal,
                after,
                "RMS norms are 2-norms over the root of the number of entries, and the spectral norm is the greatest"
                        + " factor by which a 2-norm grows"));
    }

    @Override
    public Citation source() {
        return Sources.INDUCED_NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Norm[W, RMS]");
    }
}
