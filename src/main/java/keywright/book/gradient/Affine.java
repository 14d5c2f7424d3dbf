package keywright.book.gradient;

import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Plus;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * A vector that depends on another in an affine way, \\(P x + q\\).
 *
 * @param slope P, nothing if there is no x
 */
record Affine(Optional<Term> slope, Term rest) {

    /** The form of a vector; nothing if it is not affine. */
    static Optional<Affine> of(Term term, Array x) {
        if (!contains(term, x)) {
            return Optional.of(new Affine(Optional.empty(), term));
        }
        if (term.equals(x)) {
            var size = x.shape().sizes().get(0);
            return Optional.of(new Affine(Optional.of(Standard.identity(size)), Standard.zeros(x.shape())));
        }
        if (term instanceof Plus plus) {
            return sum(plus, x);
        }
        if (term instanceof Dot dot
                && !contains(dot.left(), x)
                && dot.left().shape().rank() == 2) {
            return of(dot.right(), x).map(inner -> inner.under(dot.left()));
        }
        return term instanceof Times product ? scaled(product, x) : Optional.empty();
    }

    private static Optional<Affine> sum(Plus plus, Array x) {
        var sum = Optional.of(new Affine(Optional.empty(), Standard.zeros(x.shape())));
        for (var term : plus.terms()) {
            sum = sum.flatMap(before -> of(term, x).map(before::plus));
        }
        return sum.map(whole -> new Affine(whole.slope, whole.rest));
    }

    private static Optional<Affine> scaled(Times product, Array x) {
        var moving =
                product.factors().stream().filter(factor -> contains(factor, x)).toList();
        var fixed = product.factors().stream()
                .filter(factor -> !contains(factor, x))
                .toList();
        var arrays = fixed.stream().filter(factor -> !factor.shape().scalar()).toList();
        var stretched = !arrays.isEmpty() && x.shape().rank() > 1;
        if (moving.size() != 1 || moving.get(0).shape().scalar() || stretched) {
            return Optional.empty();
        }
        var numbers = Terms.times(
                fixed.stream().filter(factor -> factor.shape().scalar()).toList());
        return of(moving.get(0), x)
                .map(inner -> arrays.isEmpty() ? inner : inner.under(Matrices.diagonalMatrix(Terms.times(arrays))))
                .map(inner -> new Affine(
                        inner.slope.map(slope -> Terms.times(numbers, slope)), Terms.times(numbers, inner.rest)));
    }

    private Affine under(Term matrix) {
        return new Affine(slope.map(inner -> Matrices.dot(matrix, inner)), Matrices.dot(matrix, rest));
    }

    private Affine plus(Affine other) {
        var slopes = slope.map(
                        one -> other.slope.map(two -> Matrices.plus(one, two)).orElse(one))
                .or(() -> other.slope);
        return new Affine(
                slopes, zeros(rest) ? other.rest : zeros(other.rest) ? rest : Matrices.plus(rest, other.rest));
    }

    private static boolean zeros(Term term) {
        return term instanceof Standard standard && standard.kind() == Standard.Kind.ZEROS;
    }

    static boolean contains(Term term, Array x) {
        return term.all(Array.class).stream().anyMatch(array -> array.name().equals(x.name()));
    }
}
