package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Dot;
import keywright.term.Outer;
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
        var flat = flat(plus);
        if (size(flat) < size(plus)) {
            return of(flat);
        }
        var first = gathered(plus.terms(), true);
        return first.size() < plus.terms().size() ? of(Terms.plus(first)) : last(plus);
    }

    /** Multiples of sums multiplied out, and a number that all terms then share in front. */
    private static Term flat(Plus plus) {
        var sum = Terms.plus(plus.terms().stream()
                .flatMap(term -> Matrices.bare(term) instanceof Plus inside
                        ? inside.terms().stream().map(part -> Terms.times(Matrices.number(term), part))
                        : Stream.of(term))
                .toList());
        var terms = Terms.terms(sum);
        var common = Terms.coefficient(terms.get(0));
        var shared = terms.size() > 1
                && terms.stream()
                        .map(term -> Algebra.divide(Terms.coefficient(term), common))
                        .allMatch(ratio -> ratio.equals(Expr.ONE) || ratio.equals(Expr.MINUS_ONE));
        return shared
                ? Terms.times(
                        new Scalar(common),
                        Terms.plus(terms.stream()
                                .map(term -> Terms.times(new Scalar(Algebra.power(common, Expr.MINUS_ONE)), term))
                                .toList()))
                : sum;
    }

    private static long size(Term term) {
        return Terms.terms(Matrices.bare(term)).stream()
                .mapToLong(part -> Matrices.bare(part) instanceof Plus inside
                        ? inside.terms().size()
                        : 1)
                .sum();
    }

    /** \(-(u - v) = v - u\), and \(-(u - v) w^\top = (v - u) w^\top\). */
    private static Term turned(Times product) {
        var number = Matrices.number(product);
        var bare = Matrices.bare(product);
        if (Algebra.coefficient(product.coefficient()).signum() >= 0) {
            return product;
        }
        var opposite = Terms.times(Scalar.of(-1), number);
        if (bare instanceof Outer outer
                && !outer.left().equals(outer.right())
                && (mixed(outer.left()) || mixed(outer.right()))) {
            return Terms.times(
                    opposite,
                    mixed(outer.left())
                            ? Matrices.outer(flipped(outer.left()), outer.right())
                            : Matrices.outer(outer.left(), flipped(outer.right())));
        }
        if (bare instanceof Dot dot && mixed(dot.left())) {
            return Terms.times(opposite, Matrices.dot(flipped(dot.left()), dot.right()));
        }
        if (bare instanceof Dot dot && mixed(dot.right())) {
            return Terms.times(opposite, Matrices.dot(dot.left(), flipped(dot.right())));
        }
        if (number.all(Plus.class).contains(bare)) {
            return product; // what is flipped would not be recognised beside it
        }
        return mixed(bare) ? Terms.times(opposite, flipped(bare)) : flippedFactor(product);
    }

    private static Term flippedFactor(Times product) {
        return product.factors().stream()
                .filter(Collected::mixed)
                .findFirst()
                .map(factor -> {
                    var others = new ArrayList<>(product.factors());
                    others.remove(factor);
                    return Terms.times(Terms.times(others), Scalar.of(-1), flipped(factor));
                })
                .orElse(product);
    }

    private static boolean mixed(Term term) {
        return term instanceof Plus plus && plus.terms().stream().anyMatch(Collected::minus);
    }

    private static Term flipped(Term sum) {
        return Terms.plus(Terms.terms(sum).stream()
                .map(term -> Terms.times(Scalar.of(-1), term))
                .toList());
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
        if (!numbers(one).equals(numbers(other)) || !(ratio instanceof Expr.Num)) {
            return Optional.empty();
        }
        return Ends.of(Matrices.bare(one), front).flatMap(a -> Ends.of(Matrices.bare(other), front)
                .filter(b -> b.outer() == a.outer() && b.end().equals(a.end()))
                .map(b -> {
                    var sum = of(Terms.plus(a.rest(), Terms.times(new Scalar(ratio), b.rest())));
                    var terms = Terms.terms(sum);
                    var turn = new Scalar(
                            minus(one) && terms.stream().anyMatch(Collected::minus) ? Expr.MINUS_ONE : Expr.ONE);
                    var inside = Terms.plus(
                            terms.stream().map(term -> Terms.times(turn, term)).toList());
                    return Terms.times(turn, new Scalar(Terms.coefficient(one)), numbers(one), a.with(inside, front));
                }));
    }

    private static Term numbers(Term term) {
        return Terms.rest(Matrices.number(term));
    }
}
