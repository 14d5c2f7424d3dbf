package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Dot;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\lVert A v\rVert \le \lVert A\rVert\,\lVert v\rVert\) for an induced norm, under a bound. */
public record SubmultiplicativityOfNorms() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Order bound && bound.upper()
                ? Positive.changed(bound.of(), SubmultiplicativityOfNorms::split, context)
                        .filter(after -> !after.equals(bound.of()))
                        .map(after -> Step.of(
                                this,
                                goal,
                                bound.over(after),
                                "an induced norm is submultiplicative: a matrix stretches a vector by no more than its"
                                        + " norm"))
                : Optional.empty();
    }

    private static Optional<Term> split(Reduction norm) {
        if (!(norm.of() instanceof Dot dot) || dot.left().shape().rank() != 2) {
            return Optional.empty();
        }
        var vector = dot.right().shape().rank() == 1;
        return switch (norm.kind()) {
            case NORM -> vector ? split(dot, Kind.SPECTRAL, Kind.NORM) : Optional.empty();
            case RMS -> vector ? split(dot, Kind.GAIN, Kind.RMS) : Optional.empty();
            case SPECTRAL, GAIN -> vector ? Optional.empty() : split(dot, norm.kind(), norm.kind());
            default -> Optional.empty();
        };
    }

    private static Optional<Term> split(Dot dot, Kind left, Kind right) {
        return Optional.of(Terms.times(new Reduction(left, dot.left()), new Reduction(right, dot.right())));
    }

    @Override
    public boolean widens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.MATRIX_NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[Norm[W . x], {d}]", "BigO[RMS[W . x], {d}]");
    }
}
