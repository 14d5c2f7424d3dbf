package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.term.Dot;
import keywright.term.Outer;
import keywright.term.Term;

/** A product of matrices or of two vectors, \\(u v^\\top\\), taken apart: its first or last factor, and the rest. */
record Ends(Term end, Term rest, boolean outer) {

    /** Taken apart at the front or at the back; nothing if there is only one factor. */
    static Optional<Ends> of(Term product, boolean front) {
        if (product instanceof Outer both) {
            return Optional.of(
                    front ? new Ends(both.left(), both.right(), true) : new Ends(both.right(), both.left(), true));
        }
        var factors = chain(product);
        return factors.size() < 2
                ? Optional.empty()
                : Optional.of(new Ends(factors.get(front ? 0 : factors.size() - 1), rest(factors, front), false));
    }

    /** The product with another rest. */
    Term with(Term other, boolean front) {
        if (outer) {
            return front ? Matrices.outer(end, other) : Matrices.outer(other, end);
        }
        return front ? Matrices.dot(end, other) : Matrices.dot(other, end);
    }

    private static Term rest(List<Term> factors, boolean front) {
        var inside = front ? factors.subList(1, factors.size()) : factors.subList(0, factors.size() - 1);
        return IntStream.iterate(inside.size() - 2, i -> i >= 0, i -> i - 1)
                .mapToObj(inside::get)
                .reduce(inside.get(inside.size() - 1), (product, factor) -> Matrices.dot(factor, product));
    }

    /** The factors of a product of matrices. */
    private static List<Term> chain(Term term) {
        if (term instanceof Dot dot && dot.left().shape().rank() == 2) {
            var factors = new ArrayList<>(chain(dot.left()));
            factors.addAll(chain(dot.right()));
            return factors;
        }
        return List.of(term);
    }
}
