package keywright.book.optimum;

import java.util.Optional;
import java.util.stream.Stream;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.term.Array;
import keywright.term.Minimum;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * A number that depends on an array by its norm and otherwise in an affine way.
 *
 * @param outward what depends on the norm, which is called {@code radius}
 * @param along the rest
 */
record Radial(Reduction.Kind kind, String radius, Term outward, Term along) {

    /** The form of what is to be least; nothing if it has another. */
    static Optional<Radial> of(Minimum minimum, String radius) {
        var of = spread(minimum.of().map(part -> opened(part, minimum.by())));
        var kinds = Stream.concat(norms(of, minimum.by()), minimum.ball().map(Minimum.Ball::norm).stream())
                .map(Reduction::kind)
                .distinct()
                .toList();
        if (kinds.size() != 1 || !DualNorm.known(kinds.get(0))) {
            return Optional.empty();
        }
        var named = of.map(part -> norm(part, minimum.by()) ? new Scalar(Expr.symbol(radius)) : part);
        var along = Terms.terms(named).stream()
                .filter(term -> contains(term, minimum.by()))
                .toList();
        var outward = Terms.terms(named).stream()
                .filter(term -> !contains(term, minimum.by()))
                .toList();
        return along.isEmpty() || along.stream().anyMatch(term -> !term.freeOf(radius))
                ? Optional.empty()
                : Optional.of(new Radial(kinds.get(0), radius, Terms.plus(outward), Terms.plus(along)));
    }

    /** Whether the square of the 2-norm is all there is of the norm. */
    boolean quadratic() {
        return kind == Reduction.Kind.NORM
                && Terms.terms(outward).stream()
                        .filter(term -> !term.freeOf(radius))
                        .allMatch(term -> term instanceof Scalar scalar
                                && keywright.cas.Cas.coefficients(scalar.value(), radius)
                                        .filter(all ->
                                                all.size() == 3 && all.get(1).equals(Expr.ZERO))
                                        .isPresent());
    }

    /** \(\lVert u + c\rVert_2^2 = \lVert u\rVert_2^2 + 2c^\top u + \lVert c\rVert_2^2\). */
    private static Term opened(Term part, Array by) {
        if (!(part instanceof Power square)
                || !square.exponent().equals(Expr.of(2))
                || !(square.base() instanceof Reduction norm)
                || norm.kind() != Reduction.Kind.NORM
                || !(norm.of() instanceof Plus plus)
                || !plus.terms().contains(by)) {
            return part;
        }
        var rest = Terms.plus(
                plus.terms().stream().filter(term -> !term.equals(by)).toList());
        var cross = Terms.terms(rest).stream()
                .map(term -> Terms.times(Scalar.of(2), Matrices.inner(term, by)))
                .toList();
        return contains(rest, by)
                ? part
                : Terms.plus(
                        Terms.square(new Reduction(Reduction.Kind.NORM, by)),
                        Terms.plus(cross),
                        Matrices.inner(rest, rest));
    }

    /** Constant factors of sums go to their terms. */
    private static Term spread(Term sum) {
        return Terms.plus(Terms.terms(sum).stream()
                .map(term -> {
                    var rest = Terms.rest(term);
                    var factor = new Scalar(Terms.coefficient(term));
                    return rest instanceof Plus plus
                            ? Terms.plus(plus.terms().stream()
                                    .map(part -> Terms.times(factor, part))
                                    .toList())
                            : term;
                })
                .toList());
    }

    private static boolean norm(Term part, Array by) {
        return part instanceof Reduction norm && norm.kind().norm() && norm.of().equals(by);
    }

    private static Stream<Reduction> norms(Term of, Array by) {
        return of.all(Reduction.class).stream().filter(part -> norm(part, by));
    }

    /** Whether an array occurs. */
    static boolean contains(Term term, Array by) {
        return term.all(Array.class).stream().anyMatch(array -> array.name().equals(by.name()));
    }
}
