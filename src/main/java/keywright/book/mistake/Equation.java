package keywright.book.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.term.Scalar;
import keywright.term.Solution;
import keywright.term.Term;

/** An equation between scalar formulas that is a polynomial in its unknown: left less right, lowest power first. */
record Equation(String unknown, List<Expr> coefficients) {

    /** A term that is such an equation. */
    static Optional<Equation> of(Term term) {
        return term instanceof Solution solution
                        && solution.left() instanceof Scalar left
                        && solution.right() instanceof Scalar right
                ? Cas.coefficients(Algebra.minus(left.value(), right.value()), solution.unknown())
                        .map(coefficients -> new Equation(solution.unknown(), coefficients))
                : Optional.empty();
    }

    int degree() {
        return coefficients.size() - 1;
    }

    Expr coefficient(int power) {
        return coefficients.get(power);
    }

    /** Whether there is one power of the unknown, its coefficient not one, and a constant. */
    boolean pure() {
        return degree() >= 1
                && !coefficient(0).equals(Expr.ZERO)
                && !coefficient(degree()).equals(Expr.ONE)
                && coefficients.subList(1, degree()).stream().allMatch(Expr.ZERO::equals);
    }

    /** Whether a pure equation asks for a quantity to be one. */
    boolean normalising() {
        return pure() && coefficient(0) instanceof Expr.Num;
    }

    /** The equation with other coefficients. */
    Term with(List<Expr> others) {
        var terms = new ArrayList<Expr>();
        for (int power = 1; power < others.size(); power++) {
            terms.add(Algebra.times(others.get(power), Algebra.power(Expr.symbol(unknown), Expr.of(power))));
        }
        var right = new Scalar(Algebra.times(Expr.MINUS_ONE, others.get(0)));
        return new Solution(unknown, new Scalar(Algebra.plus(terms)), right);
    }

    /** \(q^n = ab\) for a pure equation \(aq^n = b\). */
    Term inverted() {
        var power = Algebra.power(Expr.symbol(unknown), Expr.of(degree()));
        var right = Algebra.times(Expr.MINUS_ONE, coefficient(0), coefficient(degree()));
        return new Solution(unknown, new Scalar(power), new Scalar(right));
    }
}
