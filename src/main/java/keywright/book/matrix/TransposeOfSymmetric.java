package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/** \(S^\top v = S v\) for a symmetric matrix, and \(\operatorname{diag}(u)\,v = u \odot v\). */
public record TransposeOfSymmetric() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Transpose transpose && transpose.all(Table.class).isEmpty() && symmetric(transpose.of())
                ? Optional.of(Step.of(this, goal, transpose.of(), "a symmetric matrix is its own transpose"))
                : Optional.empty();
    }

    /** Also of a sum, whose terms may stand in another order. */
    private static boolean symmetric(Term matrix) {
        var turned = Matrices.transpose(matrix);
        return turned.equals(matrix) || Set.copyOf(Terms.terms(turned)).equals(Set.copyOf(Terms.terms(matrix)));
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Transpose[DiagonalMatrix[g]] . p",
                "Transpose[DiagonalMatrix[g] - Outer[p, p]] . g",
                "Transpose[H + Transpose[H]] . g");
    }
}
