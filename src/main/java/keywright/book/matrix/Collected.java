package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Dot;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** Sums of products in which a common factor is taken out: \\(A u - A v = A(u - v)\\). */
final class Collected {
    private Collected() {}

    /** A sum with the common first, or else last, factors of products taken out; other terms as they are. */
    static Term of(Term term) {
        if (!(term instanceof Plus plus) || plus.shape().scalar()) {
            return term instanceof Times product ? turned(product) : term;
        }
        var first = gathered(plus.terms(), true);
        return first.size() < plus.terms().size() ? of(Terms.plus(first)) : last(plus);
    }

    /** \(-(u - v) = v - u\). */
    private static Term turned(Times product) {
        var negative = Algebra.coefficient(product.coefficient()).signum() < 0;
        return product.factors().stream()
                .filter(factor -> negative
                        && factor instanceof Plus plus
                        && plus.terms().stream().anyMatch(Collected::minus))
                .findFirst()
                .map(factor -> {
                    var others = new ArrayList<>(product.factors());
                    others.remove(factor);
                    var flipped = Terms.plus(Terms.terms(factor).stream()
                            .map(term -> Terms.times(Scalar.of(-1), term))
                            .toList());
                    return Terms.times(Terms.times(others), Scalar.of(-1), flipped);
                })
                .orElse(product);
    }

    private static boolean minus(Term term) {
        return Algebra.coefficient(Terms.coefficient(term)).signum() < 0;
    }

    private static Term last(Plus plus) {
        var last = gathered(plus.terms(), false);
        return last.size() < plus.terms().size() ? of(Terms.plus(last)) : plus;
    }

    /** The terms, two with the same outer factor and number put together. */
    private static List<Term> gathered(List<Term> terms, boolean front) {
        var left = new ArrayList<>(terms);
        for (int i = 0; i < left.size(); i++) {
            for (int k = left.size() - 1; k > i; k--) {
                var joined = joined(left.get(i), left.get(k), front);
                if (joined.isPresent()) {
                    left.set(i, joined.orElseThrow());
                    left.remove(k);
                }
            }
        }
        return left;
    }

    private static Optional<Term> joined(Term one, Term other, boolean front) {
        var ratio = Algebra.divide(Terms.coefficient(other), Terms.coefficient(one));
        var a = chain(Matrices.bare(one));
        var b = chain(Matrices.bare(other));
        var same = numbers(one).equals(numbers(other)) && ratio instanceof Expr.Num;
        if (!same || a.size() < 2 || b.size() < 2 || !end(a, front).equals(end(b, front))) {
            return Optional.empty();
        }
        var sum = of(Terms.plus(rest(a, front), Terms.times(new Scalar(ratio), rest(b, front))));
        var turn = new Scalar(
                minus(one) && Terms.terms(sum).stream().anyMatch(Collected::minus) ? Expr.MINUS_ONE : Expr.ONE);
        var inside = Terms.plus(
                Terms.terms(sum).stream().map(term -> Terms.times(turn, term)).toList());
        var product = front ? Matrices.dot(end(a, true), inside) : Matrices.dot(inside, end(a, false));
        return Optional.of(Terms.times(turn, new Scalar(Terms.coefficient(one)), numbers(one), product));
    }

    private static Term numbers(Term term) {
        return Terms.rest(Matrices.number(term));
    }

    private static Term end(List<Term> chain, boolean front) {
        return chain.get(front ? 0 : chain.size() - 1);
    }

    private static Term rest(List<Term> chain, boolean front) {
        var inside = front ? chain.subList(1, chain.size()) : chain.subList(0, chain.size() - 1);
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
