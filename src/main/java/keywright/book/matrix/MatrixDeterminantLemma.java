package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\det(I + c\,u w^\top) = 1 + c\,w^\top u\). */
public record MatrixDeterminantLemma() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction determinant)
                || determinant.kind() != Reduction.Kind.DETERMINANT
                || !(determinant.of() instanceof Plus sum)
                || sum.terms().size() != 2
                || sum.terms().stream().noneMatch(Matrices::identity)) {
            return Optional.empty();
        }
        return sum.terms().stream()
                .filter(term -> Matrices.bare(term) instanceof Outer)
                .findFirst()
                .map(term -> {
                    var outer = (Outer) Matrices.bare(term);
                    var inner = Terms.times(Matrices.number(term), Matrices.inner(outer.right(), outer.left()));
                    return Step.of(
                            this,
                            goal,
                            Terms.plus(Scalar.of(1), inner),
                            "the determinant of the identity and a matrix of rank one");
                });
    }

    @Override
    public Citation source() {
        return Sources.RANK_ONE;
    }

    @Override
    public List<String> examples() {
        return List.of("Det[IdentityMatrix[d] + s*Outer[g, w]]");
    }
}
