package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.ArraySolution;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(Px + q = 0\) is \(Px = -q\): the terms with the unknown on the left, common numbers divided out. */
public record LinearEquation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof ArraySolution equation)
                || !Entries.stays(equation.left())
                || !Entries.stays(equation.right())
                || equation.shape().rank() > 2) {
            return Optional.empty();
        }
        var x = equation.unknown();
        var gap = Terms.plus(equation.left(), Terms.times(Scalar.of(-1), equation.right()));
        return Affine.of(gap, x)
                .flatMap(affine -> affine.slope().map(slope -> solved(x, slope, affine.rest())))
                .filter(after -> !after.equals(goal))
                .map(after -> Step.of(this, goal, after, "collect the terms with the unknown on the left"));
    }

    private static Term solved(Array x, Term slope, Term rest) {
        var common = Terms.terms(slope).stream()
                .map(term -> Algebra.coefficient(Terms.coefficient(term)))
                .distinct()
                .toList();
        var divisor = common.size() == 1 ? (Expr) common.get(0) : Expr.ONE;
        var by = new Scalar(Algebra.power(divisor, Expr.MINUS_ONE));
        var left = Matrices.dot(each(slope, by), x);
        return new ArraySolution(x, left, each(rest, new Scalar(Algebra.times(Expr.MINUS_ONE, by.value()))));
    }

    private static Term each(Term sum, Term factor) {
        return Terms.plus(
                Terms.terms(sum).stream().map(term -> Terms.times(factor, term)).toList());
    }

    @Override
    public Citation source() {
        return Sources.LINEAR;
    }

    @Override
    public List<String> examples() {
        return List.of("Solve[2*Transpose[A] . (A . g - A . p) + 2*s*g == 0, g]", "Solve[H . g - p == 0, g]");
    }
}
