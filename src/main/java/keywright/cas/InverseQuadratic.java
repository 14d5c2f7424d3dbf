package keywright.cas;

import java.util.List;
import java.util.Optional;

/**
 * \(\int_l^u c\,(a + bt^2)^{-n}\,dt\) for a, b > 0 and n a positive multiple of one half: \(I_n =
 * \frac{1}{2(n-1)a}\bigl([t\,(a + bt^2)^{1-n}] + (2n-3)\,I_{n-1}\bigr)\), down to the arctangent, or to nothing.
 */
record InverseQuadratic(Expr a, Expr b, DefiniteIntegral on) {
    private static final int MOST = 24;

    /** The value for a product of constants and one such power. */
    static Optional<Expr> of(Expr term, DefiniteIntegral on) {
        var moving = Algebra.factors(term).stream()
                .filter(factor -> !factor.freeOf(on.name()))
                .toList();
        return moving.size() != 1
                ? Optional.empty()
                : of(Algebra.base(moving.get(0)), Algebra.exponent(moving.get(0)), on)
                        .map(value -> Algebra.times(Algebra.divide(term, moving.get(0)), value));
    }

    private static Optional<Expr> of(Expr base, Expr exponent, DefiniteIntegral on) {
        var line = Expansion.coefficients(base, on.name()).orElse(List.of());
        if (!(exponent instanceof Expr.Num power)
                || line.size() != 3
                || !line.get(1).equals(Expr.ZERO)
                || !Sign.of(line.get(0), on.facts()).positive()
                || !Sign.of(line.get(2), on.facts()).positive()) {
            return Optional.empty();
        }
        var halves = -2 * power.value();
        return halves >= 2 && halves <= MOST && halves == Math.rint(halves)
                ? Optional.of(new InverseQuadratic(line.get(0), line.get(2), on).integral((int) halves))
                : Optional.empty();
    }

    /** For n = halves/2. */
    private Expr integral(int halves) {
        if (halves == 2) {
            var root = Algebra.sqrt(Algebra.divide(b, a));
            return Algebra.divide(
                    Algebra.minus(arc(on.upper(), root), arc(on.lower(), root)), Algebra.sqrt(Algebra.times(a, b)));
        }
        var ends = Algebra.minus(edge(on.upper(), halves - 2), edge(on.lower(), halves - 2));
        var below = halves == 3 ? Expr.ZERO : Algebra.times(Expr.of(halves - 3L), integral(halves - 2));
        return Algebra.divide(Algebra.plus(ends, below), Algebra.times(Expr.of(halves - 2L), a));
    }

    private static Expr arc(Expr end, Expr root) {
        if (DefiniteIntegral.infinite(end)) {
            var right = Algebra.times(Expr.HALF, Expr.PI);
            return DefiniteIntegral.minusInfinite(end) ? Algebra.times(Expr.MINUS_ONE, right) : right;
        }
        return end.equals(Expr.ZERO) ? end : Expr.call("ArcTan", Algebra.times(root, end));
    }

    /** \(t\,(a + bt^2)^{-m}\) at an end, m = halves/2. */
    private Expr edge(Expr end, int halves) {
        if (!DefiniteIntegral.infinite(end)) {
            var base = Algebra.plus(a, Algebra.times(b, Algebra.power(end, Expr.of(2))));
            return Algebra.times(end, Algebra.power(base, Expr.of(-halves, 2)));
        }
        if (halves > 1) {
            return Expr.ZERO;
        }
        var edge = Algebra.power(b, Expr.of(-1, 2));
        return DefiniteIntegral.minusInfinite(end) ? Algebra.times(Expr.MINUS_ONE, edge) : edge;
    }
}
