package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * \(\int_l^u f(x)\,dx\) for sums of terms \(c\,x^n e^{q(x)}\), q a polynomial of degree at most two: integration by
 * parts
 * lowers n, completing the square removes the linear term. Powers without exponential may be any real ones.
 *
 * <p>Symja is not asked: it leaves symbolic scales alone, and is wrong at kinks.
 */
record DefiniteIntegral(String name, Expr lower, Expr upper, Facts facts) {
    private static final Expr E = Expr.symbol("E");
    private static final Expr INFINITY = Expr.symbol("Infinity");
    private static final int LARGEST_POWER = 64;

    /** A term c xⁿ e^q, q by its coefficients. */
    private record Piece(Expr factor, Expr power, List<Expr> exponent) {}

    /** The value; nothing if a term has another shape or its integral is not known to exist. */
    Optional<Expr> of(Expr integrand) {
        var terms = new ArrayList<Expr>();
        for (var term : Algebra.terms(Expansion.expand(integrand))) {
            var value = piece(term)
                    .flatMap(this::integral)
                    .or(() -> InverseQuadratic.of(term, this))
                    .or(() -> PowerOfLine.of(term, this));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            terms.add(value.get());
        }
        return Optional.of(Algebra.plus(terms));
    }

    private Optional<Piece> piece(Expr term) {
        var factor = new ArrayList<Expr>();
        var power = Expr.ZERO.equals(term) ? Expr.ONE : (Expr) Expr.ZERO;
        List<Expr> exponent = List.of();
        for (var part : Algebra.factors(term)) {
            if (part.freeOf(name)) {
                factor.add(part);
            } else if (Algebra.base(part).equals(Expr.symbol(name))
                    && Algebra.exponent(part).freeOf(name)) {
                power = Algebra.exponent(part);
            } else if (Algebra.base(part).equals(E)) {
                exponent = Expansion.coefficients(Algebra.exponent(part), name).orElse(List.of());
                if (exponent.size() < 2 || exponent.size() > 3) {
                    return Optional.empty();
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Piece(Algebra.times(factor), power, exponent));
    }

    private Optional<Expr> integral(Piece piece) {
        if (piece.exponent().isEmpty()) {
            return ofPower(piece.power()).map(value -> Algebra.times(piece.factor(), value));
        }
        if (!(piece.power() instanceof Expr.Num number && number.integer() && number.signum() >= 0)
                || number.numerator().bitLength() > 7
                || number.numerator().intValueExact() > LARGEST_POWER) {
            return Optional.empty();
        }
        var n = number.numerator().intValueExact();
        var value = piece.exponent().size() == 2
                ? exponential(n, piece.exponent().get(1))
                : gaussian(n, piece.exponent().get(1), piece.exponent().get(2));
        var scale = Algebra.power(E, piece.exponent().get(0));
        return value.map(moment -> Algebra.times(piece.factor(), scale, moment));
    }

    private Optional<Expr> ofPower(Expr power) {
        var next = Algebra.plus(power, Expr.ONE);
        var plain = power instanceof Expr.Num number && number.integer() && number.signum() >= 0;
        var start = Sign.of(lower, facts);
        var rising = Sign.of(next, facts).positive();
        if (!plain && !start.positive() && !(rising && start.nonnegative())) {
            return Optional.empty();
        }
        if (!plain && !infinite(upper) && !Sign.of(upper, facts).nonnegative()) {
            return Optional.empty();
        }
        if (infinite(lower) || (infinite(upper) && !Sign.of(next, facts).negative())) {
            return Optional.empty();
        }
        if (next.equals(Expr.ZERO)) {
            return Optional.of(Algebra.minus(Expr.call("Log", upper), Expr.call("Log", lower)));
        }
        var above = infinite(upper) ? Expr.ZERO : Algebra.power(upper, next);
        return plain || Sign.of(next, facts).positive() || Sign.of(next, facts).negative()
                ? Optional.of(Algebra.divide(Algebra.minus(above, Algebra.power(lower, next)), next))
                : Optional.empty();
    }

    static boolean infinite(Expr end) {
        return !end.freeOf("Infinity");
    }

    static boolean minusInfinite(Expr end) {
        return infinite(end) && !end.equals(INFINITY);
    }

    /** J_n = [xⁿ e^{bx}]/b − (n/b) J_{n−1}; DLMF 8.4. */
    private Optional<Expr> exponential(int n, Expr rate) {
        var sign = Sign.of(rate, facts);
        var exists = (sign.positive() && !upper.equals(INFINITY) && !lower.equals(INFINITY))
                || (sign.negative() && !minusInfinite(lower) && !minusInfinite(upper));
        if (!exists) {
            return Optional.empty();
        }
        var slope = Algebra.times(rate, Expr.symbol(name));
        Expr moment = Algebra.divide(between(Expr.ONE, slope), rate);
        for (int k = 1; k <= n; k++) {
            moment =
                    Algebra.divide(Algebra.minus(between(monomial(k), slope), Algebra.times(Expr.of(k), moment)), rate);
        }
        return Optional.of(moment);
    }

    private Expr monomial(int power) {
        return Algebra.power(Expr.symbol(name), Expr.of(power));
    }

    /** The difference of f e^q at the two ends; nothing is left of it at an infinite one. */
    private Expr between(Expr factor, Expr exponent) {
        var product = Algebra.times(factor, Algebra.power(E, exponent));
        var above = infinite(upper) ? Expr.ZERO : product.with(name, upper);
        var below = infinite(lower) ? Expr.ZERO : product.with(name, lower);
        return Algebra.minus(above, below);
    }

    /** Completes the square: x = y + b/(2a) in xⁿ e^{bx − ax²}. */
    private Optional<Expr> gaussian(int n, Expr linear, Expr quadratic) {
        var a = Algebra.times(Expr.MINUS_ONE, quadratic);
        if (!Sign.of(a, facts).positive()) {
            return Optional.empty();
        }
        var shift = Algebra.divide(linear, Algebra.times(Expr.of(2), a));
        var centred = new DefiniteIntegral(name, moved(lower, shift), moved(upper, shift), facts);
        var scale = Algebra.power(E, Algebra.divide(Algebra.times(linear, shift), Expr.of(2)));
        var polynomial = Algebra.power(Algebra.plus(Expr.symbol(name), shift), Expr.of(n));
        var coefficients = Expansion.coefficients(polynomial, name).orElseThrow();
        var moments = centred.moments(n, a);
        var terms = new ArrayList<Expr>();
        for (int k = 0; k <= n; k++) {
            terms.add(Algebra.times(coefficients.get(k), moments.get(k)));
        }
        return Optional.of(Algebra.times(scale, Algebra.plus(terms)));
    }

    private static Expr moved(Expr end, Expr shift) {
        return infinite(end) ? end : Algebra.minus(end, shift);
    }

    /** J_k = (k−1)/(2a) J_{k−2} − [y^{k−1} e^{−ay²}]/(2a), from J_0 = √(π/a)/2 [erf(√a y)]. */
    private List<Expr> moments(int n, Expr a) {
        var half = Algebra.divide(Expr.HALF, a);
        var bell = Algebra.times(Expr.MINUS_ONE, a, monomial(2));
        var moments = new ArrayList<Expr>();
        for (int k = 0; k <= n; k++) {
            if (k == 0) {
                var width = Algebra.times(Expr.HALF, Algebra.sqrt(Expr.PI), Algebra.power(a, Expr.of(-1, 2)));
                moments.add(Algebra.times(width, Algebra.minus(erf(upper, a), erf(lower, a))));
            } else {
                var rest = k == 1 ? Expr.ZERO : Algebra.times(Expr.of(k - 1L), moments.get(k - 2));
                moments.add(Algebra.times(half, Algebra.minus(rest, between(monomial(k - 1), bell))));
            }
        }
        return moments;
    }

    private static Expr erf(Expr end, Expr a) {
        if (infinite(end)) {
            return end.equals(INFINITY) ? Expr.ONE : Expr.MINUS_ONE;
        }
        return end.equals(Expr.ZERO) ? Expr.ZERO : Expr.call("Erf", Algebra.times(Algebra.sqrt(a), end));
    }
}
