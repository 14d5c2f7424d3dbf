package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\lVert c\,v\rVert = |c|\,\lVert v\rVert\), for every norm. */
public record HomogeneityOfNorms() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction reduction
                && reduction.kind().norm()
                && reduction.of() instanceof Times times
                && times.factors().get(0) instanceof Scalar factor) {
            var size = context.positive(factor) ? factor : new Apply("Abs", factor).with(List.of(factor));
            var rest = new Reduction(reduction.kind(), times.rest());
            return Optional.of(
                    Step.of(this, goal, Terms.times(size, rest), "a norm is homogeneous: a constant factor comes out"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.NORM_AXIOMS;
    }

    @Override
    public List<String> examples() {
        return List.of("RMS[s*x]", "Norm[2*g]", "RMS[m*x]");
    }
}
