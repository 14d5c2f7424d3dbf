package keywright.cas;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The value of a rational function modulo \(2^{61} - 1\), where every name stands for a number of its own: two that are
 * equal have the same, and two that are not hardly ever do (Schwartz and Zippel).
 */
final class Fingerprint {
    private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
    private static final BigInteger SPREAD = new BigInteger("6364136223846793005");

    private Fingerprint() {}

    /** Whether two formulas certainly differ. */
    static boolean differ(Expr one, Expr other) {
        var first = of(one);
        return first.isPresent()
                && of(other).filter(value -> !first.get().equals(value)).isPresent();
    }

    /** The value; nothing where a formula is no rational function, or divides by zero there. */
    private static Optional<BigInteger> of(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return divided(number.numerator().mod(PRIME), number.denominator());
        }
        if (formula instanceof Expr.Sym name) {
            return Optional.of(BigInteger.valueOf(name.name().hashCode() + (1L << 33))
                    .multiply(SPREAD)
                    .mod(PRIME));
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> folded(call, BigInteger.ZERO, BigInteger::add);
            case "Times" -> folded(call, BigInteger.ONE, BigInteger::multiply);
            case "Power" ->
                call.argument(1) instanceof Expr.Num exponent && exponent.integer()
                        ? of(call.argument(0)).flatMap(base -> power(base, exponent.numerator()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<BigInteger> folded(
            Expr.Call call, BigInteger start, java.util.function.BinaryOperator<BigInteger> operation) {
        var total = Optional.of(start);
        for (var argument : call.arguments()) {
            var value = of(argument);
            total = total.flatMap(
                    before -> value.map(next -> operation.apply(before, next).mod(PRIME)));
        }
        return total;
    }

    private static Optional<BigInteger> power(BigInteger base, BigInteger exponent) {
        return exponent.signum() < 0
                ? divided(BigInteger.ONE, base.modPow(exponent.negate(), PRIME))
                : Optional.of(base.modPow(exponent, PRIME));
    }

    private static Optional<BigInteger> divided(BigInteger above, BigInteger below) {
        return below.mod(PRIME).signum() == 0
                ? Optional.empty()
                : Optional.of(above.multiply(below.modInverse(PRIME)).mod(PRIME));
    }
}
