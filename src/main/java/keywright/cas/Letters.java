package keywright.cas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the letters stand for in one trial: random residues, the same for the same key. */
final class Letters {
    /** All fractions in exponents are made of halves, thirds and so on up to this many parts. */
    static final long PARTS = 2520L * 4;

    final Residues field;
    private final RandomGenerator random;
    private final Map<List<Object>, Long> values = new HashMap<>();
    private boolean chose;

    Letters(Residues field, RandomGenerator random) {
        this.field = field;
        this.random = random;
    }

    /** Whether a sign was chosen at random. */
    boolean chose() {
        return chose;
    }

    /** A random number other than zero. */
    long letter(Object... key) {
        return values.computeIfAbsent(List.of(key), unused -> 1 + random.nextLong(field.prime() - 1));
    }

    /** 1 or −1 for a number, the opposite for its opposite. */
    long sign(long value) {
        if (value == 0) {
            throw new NoResidue();
        }
        chose = true;
        var opposite = field.negated(value);
        var odd = opposite < value;
        var sign = letter("sign", Math.min(value, opposite)) % 2 == 0 ? 1 : field.negated(1);
        return odd ? field.negated(sign) : sign;
    }

    /** 1 or −1, the same for the same key. */
    long parity(Object key) {
        chose = true;
        return letter("parity", key) % 2 == 0 ? 1 : field.negated(1);
    }

    /** One square root of a number, the same one each time. @throws NoResidue if it has none */
    long squareRoot(long value) {
        return values.computeIfAbsent(List.of("root", value), unused -> {
            chose = true;
            var root = field.root(value).orElseThrow(NoResidue::new);
            return random.nextBoolean() ? root : field.negated(root);
        });
    }

    /** The imaginary unit; which of the two roots of −1 does not matter. */
    long imaginary() {
        return values.computeIfAbsent(
                List.of("i"), unused -> field.root(field.negated(1)).orElseThrow(NoResidue::new));
    }

    /** A number to a rational power. @throws NoResidue if there is none, or its root is not one of those known */
    long power(long base, Expr.Num exponent) {
        if (exponent.numerator().bitLength() > 40 || exponent.denominator().bitLength() > 20) {
            throw new NoResidue();
        }
        var root = base;
        var degree = exponent.denominator().longValueExact();
        for (; degree % 2 == 0; degree /= 2) {
            root = squareRoot(root);
        }
        if (degree > 1) {
            root = field.oddRoot(root, degree);
        }
        return field.power(root, exponent.numerator().longValueExact());
    }

    /** The exponential of a letter's multiple. @throws NoResidue if it is not made of the parts */
    long exponential(long key, Expr.Num times) {
        var parts = (Expr.Num) Algebra.times(times, Expr.of(PARTS));
        if (!parts.integer() || parts.numerator().bitLength() > 40) {
            throw new NoResidue();
        }
        return field.power(letter("exp", key), parts.numerator().longValueExact());
    }
}
