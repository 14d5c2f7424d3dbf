package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Dot;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Transpose;

/** \(S^\top v = S v\) for a symmetric matrix, and \(\operatorname{diag}(u)\,v = u \odot v\). */
public record TransposeOfSymmetric() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Dot dot
                        && dot.left() instanceof Transpose transpose
                        && transpose.all(Table.class).isEmpty()
                        && Matrices.transpose(transpose.of()).equals(transpose.of())
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Matrices.dot(transpose.of(), dot.right()),
                        "a symmetric matrix is its own transpose"))
                : Optional.empty();
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
        return List.of("Transpose[DiagonalMatrix[g]] . p", "Transpose[DiagonalMatrix[g] - Outer[p, p]] . g");
    }
}
