package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Order;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\lVert a + b\rVert \le \lVert a\rVert + \lVert b\rVert\), under a bound. */
public record TriangleInequality() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Order bound && bound.upper()
                ? Positive.changed(bound.of(), TriangleInequality::split, context)
                        .filter(after -> !after.equals(bound.of()))
                        .map(after -> Step.of(this, goal, bound.over(after), "the triangle inequality"))
                : Optional.empty();
    }

    private static Optional<Term> split(Reduction norm) {
        return norm.of() instanceof Plus plus
                ? Optional.of(Terms.plus(plus.parts().stream()
                        .<Term>map(part -> new Reduction(norm.kind(), part))
                        .toList()))
                : Optional.empty();
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
        return List.of("BigO[Norm[x + y], {d}]");
    }
}
