package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Nature;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Transform;

/** \(\log\det\operatorname{diag}(v) = \sum_k \log v_k\) for positive entries. */
public record LogDeterminantOfDiagonal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof Reduction determinant)
                || determinant.kind() != Reduction.Kind.DETERMINANT
                || !(determinant.of() instanceof Transform diagonal)
                || !diagonal.is(Transform.Kind.DIAGONAL_MATRIX)
                || !Nature.positive(diagonal.of(), context)) {
            return Optional.empty();
        }
        var entries = diagonal.of() instanceof Apply exponential && exponential.is("Exp")
                ? exponential.argument()
                : new Apply("Log", diagonal.of());
        return Optional.of(Step.of(
                this,
                goal,
                new Reduction(Reduction.Kind.TOTAL, entries),
                "the determinant of a diagonal matrix is the product of its entries"));
    }

    @Override
    public Citation source() {
        return Sources.LAPLACE;
    }

    @Override
    public List<String> examples() {
        return List.of("Log[Det[DiagonalMatrix[p]]]", "Log[Det[DiagonalMatrix[Exp[g]]]]");
    }
}
