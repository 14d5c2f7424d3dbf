package keywright.cas;

import java.util.List;
import java.util.Optional;

/** \(\int_l^u c\,(a + bt)^p\,dt = \frac{c}{b}\int_{a+bl}^{a+bu} y^p\,dy\) for a line positive at both ends. */
final class PowerOfLine {
    private PowerOfLine() {}

    /** The value for a product of constants and one such power. */
    static Optional<Expr> of(Expr term, DefiniteIntegral on) {
        var moving = Algebra.factors(term).stream()
                .filter(factor -> !factor.freeOf(on.name()))
                .toList();
        if (moving.size() != 1
                || !Algebra.exponent(moving.get(0)).freeOf(on.name())
                || DefiniteIntegral.infinite(on.lower())
                || DefiniteIntegral.infinite(on.upper())) {
            return Optional.empty();
        }
        var line =
                Expansion.coefficients(Algebra.base(moving.get(0)), on.name()).orElse(List.of());
        if (line.size() != 2 || line.get(0).equals(Expr.ZERO)) {
            return Optional.empty();
        }
        if (!exists(at(line, on.upper()), Algebra.exponent(moving.get(0)), on.facts())) {
            return Optional.empty();
        }
        var moved = new DefiniteIntegral(on.name(), at(line, on.lower()), at(line, on.upper()), on.facts());
        var factor = Algebra.divide(Algebra.divide(term, moving.get(0)), line.get(1));
        return moved.of(Algebra.power(Expr.symbol(on.name()), Algebra.exponent(moving.get(0))))
                .map(value -> Algebra.times(factor, value));
    }

    /** Whether the power may be integrated up to this end; the other one is looked at there. */
    private static boolean exists(Expr end, Expr power, Facts facts) {
        var rising = Sign.of(Algebra.plus(power, Expr.ONE), facts).positive();
        return Sign.of(end, facts).positive() || rising && Sign.of(end, facts).nonnegative();
    }

    private static Expr at(List<Expr> line, Expr end) {
        return Expansion.expand(Algebra.plus(line.get(0), Algebra.times(line.get(1), end)));
    }
}
