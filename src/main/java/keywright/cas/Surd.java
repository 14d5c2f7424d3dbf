package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Fractional powers of rational numbers, with the perfect powers taken out: \(\sqrt{8} = 2\sqrt2\), \(\sqrt{1/2} = 2^{-1/2}\). */
final class Surd {
    private static final BigInteger LARGEST_TRIAL = BigInteger.valueOf(1000);

    private Surd() {}

    /** \(b^{p/q}\) for rational b; left as it stands if b is not positive. */
    static Expr of(Expr.Num base, Expr.Num exponent) {
        if (base.signum() == 0 && exponent.signum() > 0) {
            return Expr.ZERO;
        }
        if (base.signum() <= 0
                || exponent.denominator().bitLength() > 8
                || exponent.numerator().bitLength() > 8) {
            return new Expr.Call("Power", List.of(base, exponent));
        }
        var outside = new ArrayList<Expr>();
        var inside = new ArrayList<Expr>();
        split(base.numerator(), exponent, outside, inside);
        split(base.denominator(), negated(exponent), outside, inside);
        outside.addAll(inside);
        return joined(outside);
    }

    private static Expr.Num negated(Expr.Num number) {
        return new Expr.Num(number.numerator().negate(), number.denominator());
    }

    /** Writes each prime power p^(e·exponent) as a rational factor and a power with exponent in (−1, 1). */
    private static void split(BigInteger value, Expr.Num exponent, List<Expr> outside, List<Expr> inside) {
        var rest = value;
        for (var prime = BigInteger.TWO;
                prime.compareTo(LARGEST_TRIAL) <= 0 && rest.compareTo(BigInteger.ONE) > 0;
                prime = prime.nextProbablePrime()) {
            var count = 0;
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                count++;
            }
            splitPrime(prime, BigInteger.valueOf(count), exponent, outside, inside);
        }
        var root = rest.sqrt();
        if (root.multiply(root).equals(rest)) {
            splitPrime(root, BigInteger.TWO, exponent, outside, inside);
        } else {
            splitPrime(rest, BigInteger.ONE, exponent, outside, inside);
        }
    }

    private static void splitPrime(
            BigInteger prime, BigInteger count, Expr.Num exponent, List<Expr> outside, List<Expr> inside) {
        var total = exponent.numerator().multiply(count);
        if (total.signum() == 0 || prime.equals(BigInteger.ONE)) {
            return;
        }
        var parts = total.divideAndRemainder(exponent.denominator());
        var whole = prime.pow(Math.abs(parts[0].intValueExact()));
        outside.add(parts[0].signum() < 0 ? new Expr.Num(BigInteger.ONE, whole) : new Expr.Num(whole, BigInteger.ONE));
        if (parts[1].signum() != 0) {
            inside.add(new Expr.Call(
                    "Power",
                    List.of(new Expr.Num(prime, BigInteger.ONE), new Expr.Num(parts[1], exponent.denominator()))));
        }
    }

    private static Expr joined(List<Expr> factors) {
        var number = Expr.ONE;
        var rest = new ArrayList<Expr>();
        for (var factor : factors) {
            if (factor instanceof Expr.Num value) {
                number = new Expr.Num(
                        number.numerator().multiply(value.numerator()),
                        number.denominator().multiply(value.denominator()));
            } else {
                rest.add(factor);
            }
        }
        rest.sort(Order.OF_FACTORS);
        if (!number.equals(Expr.ONE) || rest.isEmpty()) {
            rest.add(0, number);
        }
        return rest.size() == 1 ? rest.get(0) : new Expr.Call("Times", rest);
    }
}
