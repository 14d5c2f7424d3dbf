package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.book.matrix.Matrices;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.ArraySolution;
import keywright.term.Standard;
import keywright.term.Term;

/** \(Px = b\) gives \(x = P^{-1}b\) for an invertible P. */
public record SolveByInverse() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof ArraySolution equation)
                || !Entries.stays(equation.right())
                || Affine.contains(equation.right(), equation.unknown())
                || equation.shape().rank() > 2) {
            return Optional.empty();
        }
        return Affine.of(equation.left(), equation.unknown())
                .filter(affine -> affine.rest().equals(Standard.zeros(equation.shape())))
                .flatMap(Affine::slope)
                .filter(Entries::stays)
                .map(slope -> Matrices.dot(Matrices.inverse(slope), equation.right()))
                .map(after -> Step.of(this, goal, after, "multiply by the inverse matrix"));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR;
    }

    @Override
    public List<String> examples() {
        return List.of("Solve[H . g == p, g]", "Solve[(Transpose[A] . A + s*IdentityMatrix[d]) . g == p, g]");
    }
}
