package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** \((\det A)' = \det A\,\sum_{ij} (A^{-1})_{ji} A_{ij}'\), Jacobi. */
public record DerivativeOfDeterminant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Reduction determinant)
                || determinant.kind() != Reduction.Kind.DETERMINANT) {
            return Optional.empty();
        }
        var inverse = new Transform(Transform.Kind.INVERSE, determinant.of());
        var sum = Fresh.sum(determinant.of(), context, entry -> {
            var at = ((Entry) entry).at();
            return Terms.times(new Entry(inverse, List.of(at.get(1), at.get(0))), derivative.with(List.of(entry)));
        });
        return Optional.of(
                Step.of(this, goal, Terms.times(determinant, sum), "Jacobi's formula, for an invertible matrix"));
    }

    @Override
    public Citation source() {
        return Sources.DETERMINANT;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Det[S], S[[j, k]]]");
    }
}
