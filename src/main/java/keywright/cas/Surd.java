package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Fractional powers of rational numbers, with the perfect powers taken out: \(\sqrt{8} = 2\sqrt2\), \(\sqrt{1/2} =
 * 2^{-1/2}\).
 */
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

    /** Whether a factor is a root of a whole number, such as \(2^{-1/2}\). */
    private static boolean root(Expr factor) {
        return factor instanceof Expr.Call call
                && call.is("Power", 2)
                && call.argument(0) instanceof Expr.Num base
                && base.integer()
                && base.numerator().compareTo(BigInteger.ONE) > 0
                && call.argument(1) instanceof Expr.Num;
    }

    /**
     * Cancels a rational factor against the roots beside it: \(\tfrac12 \sqrt2 = 2^{-1/2}\) and \(2 \cdot 2^{-1/2} =
     * \sqrt2\),
     * so that a product is written in one way only.
     *
     * @param factors changed in place
     * @return the rational factor that is left
     */
    static Expr.Num absorbed(Expr.Num rational, List<Expr> factors) {
        var number = rational;
        for (int i = 0; i < factors.size(); i++) {
            if (root(factors.get(i))) {
                var call = (Expr.Call) factors.get(i);
                var base = ((Expr.Num) call.argument(0)).numerator();
                var exponent = (Expr.Num) call.argument(1);
                while (divides(base, exponent.signum() > 0 ? number.denominator() : number.numerator())) {
                    var sign = BigInteger.valueOf(exponent.signum());
                    exponent = new Expr.Num(
                            exponent.numerator().subtract(sign.multiply(exponent.denominator())),
                            exponent.denominator());
                    number = sign.signum() > 0
                            ? new Expr.Num(number.numerator().multiply(base), number.denominator())
                            : new Expr.Num(
                                    number.numerator(), number.denominator().multiply(base));
                }
                factors.set(i, new Expr.Call("Power", List.of(call.argument(0), exponent)));
            }
        }
        return number;
    }

    private static boolean divides(BigInteger divisor, BigInteger number) {
        return number.mod(divisor).signum() == 0;
    }

    /**
     * The term with every root of a whole number in its numerator: \(\tfrac12\sqrt2\) for \(2^{-1/2}\), not in normal
     * form.
     */
    static Expr upward(Expr term) {
        var factors = Algebra.factors(term);
        if (factors.stream()
                .noneMatch(
                        factor -> root(factor) && Algebra.exponent(factor) instanceof Expr.Num e && e.signum() < 0)) {
            return term;
        }
        var parts = new ArrayList<Expr>();
        for (var factor : factors) {
            if (root(factor) && Algebra.exponent(factor) instanceof Expr.Num e && e.signum() < 0) {
                var base = (Expr.Num) Algebra.base(factor);
                parts.add(new Expr.Num(BigInteger.ONE, base.numerator()));
                parts.add(new Expr.Call(
                        "Power", List.of(base, new Expr.Num(e.numerator().add(e.denominator()), e.denominator()))));
            } else {
                parts.add(factor);
            }
        }
        return joined(parts);
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
