package keywright.numeric;

import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/**
 * Whether a number made of rationals and roots is zero, with proof: one that is not zero cannot be smaller than
 * \(u^{1-D}/l\), where D is the degree of its roots, u bounds the conjugates of its numerator and l those of its
 * denominator (Burnikel, Fleischer, Mehlhorn and Schirra 2000, theorem 1).
 */
public final class AlgebraicNumber {
    private static final double MOST_BITS = 4000;
    private static final double BITS_PER_DIGIT = 3.3219;
    private static final int GUARD = 40;
    private static final int DOUBLE_BITS = 50;
    private static final double LOG_2 = Math.log(2);
    private static final double ROUNDING = 1e-9;
    private static final Expr.Sym I = Expr.symbol("I");

    /** Logarithms to base 2 of bounds on the conjugates of numerator and denominator. */
    private record Bound(double above, double below) {}

    private final Map<Expr, Integer> degrees = new HashMap<>();

    private AlgebraicNumber() {}

    /** Whether it is zero; nothing if the number is not of this kind or the bound is too small to reach. */
    public static Optional<Boolean> zero(Expr number) {
        var algebraic = new AlgebraicNumber();
        return algebraic.bound(number).flatMap(bound -> algebraic.zero(number, bound));
    }

    private Optional<Boolean> zero(Expr number, Bound bound) {
        var degree = degrees.values().stream().mapToDouble(d -> d).reduce(1, (a, b) -> a * b);
        var bits = (degree - 1) * bound.above() + bound.below() + 4;
        if (!(bits < MOST_BITS)) {
            return Optional.empty();
        }
        var context = new MathContext((int) (bits / BITS_PER_DIGIT + bound.above()) + GUARD);
        try {
            return Optional.of(value(number, context).below((int) bits + 1));
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }

    private Optional<Bound> bound(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return Optional.of(new Bound(bits(number.numerator()), bits(number.denominator())));
        }
        if (formula.equals(I)) {
            degrees.put(I, 2);
            return Optional.of(new Bound(0, 0));
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.empty();
        }
        return switch (call.head()) {
            case "Plus" -> joined(call.arguments(), AlgebraicNumber::sum);
            case "Times" -> joined(call.arguments(), (a, b) -> new Bound(a.above() + b.above(), a.below() + b.below()));
            case "Power" -> power(call);
            case "Sin", "Cos" ->
                turn(call.argument(0)).flatMap(turn -> {
                    degrees.put(I, 2);
                    return unity(turn, new Bound(1, 1));
                });
            default -> Optional.empty();
        };
    }

    private static double bits(BigInteger whole) {
        var size = whole.abs();
        var shift = Math.max(0, size.bitLength() - DOUBLE_BITS);
        return size.signum() == 0
                ? 0
                : shift + Math.log(size.shiftRight(shift).doubleValue() + (shift > 0 ? 1 : 0)) / LOG_2;
    }

    private static Bound sum(Bound a, Bound b) {
        return new Bound(logOfSum(a.above() + b.below(), b.above() + a.below()), a.below() + b.below());
    }

    /** \(\log_2(2^a + 2^b)\), rounded up. */
    private static double logOfSum(double a, double b) {
        var larger = Math.max(a, b);
        return larger + Math.log1p(Math.pow(2, Math.min(a, b) - larger)) / LOG_2 + ROUNDING;
    }

    private Optional<Bound> joined(List<Expr> parts, java.util.function.BinaryOperator<Bound> join) {
        var bounds = parts.stream().map(this::bound).toList();
        return bounds.stream().allMatch(Optional::isPresent)
                ? bounds.stream().map(Optional::orElseThrow).reduce(join)
                : Optional.empty();
    }

    private Optional<Bound> power(Expr.Call power) {
        if (power.argument(0).equals(Expr.symbol("E"))) {
            return turn(Algebra.divide(power.argument(1), I)).flatMap(turn -> unity(turn, new Bound(0, 0)));
        }
        if (!(power.argument(1) instanceof Expr.Num exponent)
                || exponent.numerator().bitLength() > 12
                || exponent.denominator().bitLength() > 6) {
            return Optional.empty();
        }
        var degree = exponent.denominator().intValueExact();
        if (degree > 1) {
            degrees.put(Algebra.power(power.argument(0), Expr.of(1, degree)), degree);
        }
        var size = Math.abs(exponent.value());
        return bound(power.argument(0))
                .map(base -> exponent.signum() > 0
                        ? new Bound(base.above() * size, base.below() * size)
                        : new Bound(base.below() * size, base.above() * size));
    }

    /** The rational factor of π. */
    private static Optional<Expr.Num> turn(Expr angle) {
        return Algebra.divide(angle, Expr.PI) instanceof Expr.Num number
                        && number.denominator().bitLength() < 6
                        && number.numerator().bitLength() < 12
                ? Optional.of(number)
                : Optional.empty();
    }

    private Optional<Bound> unity(Expr.Num turn, Bound bound) {
        var order = 2 * turn.denominator().intValueExact();
        var totient = 0;
        for (int k = 1; k <= order; k++) {
            totient += BigInteger.valueOf(k).gcd(BigInteger.valueOf(order)).equals(BigInteger.ONE) ? 1 : 0;
        }
        degrees.put(Expr.call("Unity", Expr.of(order)), totient);
        return Optional.of(bound);
    }

    private static LongComplex value(Expr formula, MathContext context) {
        if (formula instanceof Expr.Num number) {
            return LongComplex.of(number.numerator(), number.denominator(), context);
        }
        if (formula.equals(I)) {
            return turned(Expr.HALF, context);
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" ->
                call.arguments().stream()
                        .map(part -> value(part, context))
                        .reduce(LongComplex::plus)
                        .orElseThrow();
            case "Times" ->
                call.arguments().stream()
                        .map(part -> value(part, context))
                        .reduce(LongComplex::times)
                        .orElseThrow();
            case "Cos" -> part(call, context, true);
            case "Sin" -> part(call, context, false);
            default -> powerValue(call, context);
        };
    }

    private static LongComplex powerValue(Expr.Call power, MathContext context) {
        if (power.argument(0).equals(Expr.symbol("E"))) {
            return turned(turn(Algebra.divide(power.argument(1), I)).orElseThrow(), context);
        }
        var exponent = (Expr.Num) power.argument(1);
        return value(power.argument(0), context)
                .root(exponent.denominator().intValueExact())
                .power(exponent.numerator().intValueExact());
    }

    private static LongComplex part(Expr.Call call, MathContext context, boolean real) {
        var turned = turned(turn(call.argument(0)).orElseThrow(), context);
        return new LongComplex(real ? turned.re() : turned.im(), java.math.BigDecimal.ZERO, context);
    }

    /** \(e^{i\pi p/q}\), the p-th power of the q-th root of −1. */
    private static LongComplex turned(Expr.Num turn, MathContext context) {
        return LongComplex.of(BigInteger.ONE.negate(), BigInteger.ONE, context)
                .root(turn.denominator().intValueExact())
                .power(turn.numerator().intValueExact());
    }
}
