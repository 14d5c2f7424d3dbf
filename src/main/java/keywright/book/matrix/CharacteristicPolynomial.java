package keywright.book.matrix;

import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Listed;
import keywright.term.Term;

/**
 * \(\lambda^2 - T\lambda + D\) of a matrix of two rows, with its trace T and its determinant D.
 *
 * @param discriminant \(T^2 - 4D\)
 */
record CharacteristicPolynomial(Expr trace, Expr determinant, Expr discriminant) {

    /** That of a matrix written out; nothing if its entries are no formulas. */
    static Optional<CharacteristicPolynomial> of(Term matrix, Facts facts) {
        if (!(matrix instanceof Listed list)
                || list.entries().size() != 4
                || list.shape().rank() != 2
                || list.entries().stream().anyMatch(entry -> entry.scalar().isEmpty())) {
            return Optional.empty();
        }
        var m = list.entries().stream()
                .map(entry -> entry.scalar().orElseThrow())
                .toList();
        var trace = Cas.simplify(Algebra.plus(m.get(0), m.get(3)), facts);
        var determinant = Cas.simplify(
                Algebra.minus(Algebra.times(m.get(0), m.get(3)), Algebra.times(m.get(1), m.get(2))), facts);
        var gap = Algebra.minus(Algebra.power(trace, Expr.of(2)), Algebra.times(Expr.of(4), determinant));
        var factored = Cas.factor(gap);
        return Optional.of(new CharacteristicPolynomial(
                trace, determinant, Algebra.factors(factored).size() > 1 ? factored : gap));
    }
}
