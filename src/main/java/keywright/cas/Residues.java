package keywright.cas;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;

/**
 * Arithmetic modulo a prime of 31 bits: −1 has a square root, and every number has exactly one third, fifth and seventh
 * root.
 */
record Residues(long prime, BigInteger modulus) {
    private static final int BITS = 31;
    private static final int POOL = 48;
    private static final Residues[] FIELDS = new Residues[POOL];

    /** One of 48 fields, always the same. */
    static synchronized Residues field(int number) {
        var index = Math.floorMod(number, POOL);
        if (FIELDS[index] == null) {
            var random = new Random(0x5EED + 7919L * index);
            var prime = BigInteger.probablePrime(BITS, random);
            while (!suitable(prime.longValueExact())) {
                prime = BigInteger.probablePrime(BITS, random);
            }
            FIELDS[index] = new Residues(prime.longValueExact(), prime);
        }
        return FIELDS[index];
    }

    private static boolean suitable(long prime) {
        return prime % 4 == 1 && prime % 3 == 2 && prime % 5 != 1 && prime % 7 != 1;
    }

    long of(BigInteger value) {
        return value.mod(modulus).longValueExact();
    }

    /** @throws NoResidue if the denominator vanishes */
    long of(Expr.Num number) {
        var numerator = of(number.numerator());
        return number.integer() ? numerator : times(numerator, inverse(of(number.denominator())));
    }

    long plus(long a, long b) {
        var sum = a + b - prime;
        return sum < 0 ? sum + prime : sum;
    }

    long negated(long a) {
        return a == 0 ? 0 : prime - a;
    }

    long minus(long a, long b) {
        return plus(a, negated(b));
    }

    long times(long a, long b) {
        return a * b % prime;
    }

    long power(long base, long exponent) {
        var result = 1L;
        var square = exponent < 0 ? inverse(base) : base;
        for (var rest = Math.abs(exponent); rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    /** @throws NoResidue if the number vanishes */
    long inverse(long a) {
        if (a == 0) {
            throw new NoResidue();
        }
        return power(a, prime - 2);
    }

    /** A square root, if there is one: Tonelli and Shanks. */
    Optional<Long> root(long a) {
        if (a == 0) {
            return Optional.of(0L);
        }
        if (power(a, (prime - 1) / 2) != 1) {
            return Optional.empty();
        }
        var twos = Long.numberOfTrailingZeros(prime - 1);
        var odd = (prime - 1) >> twos;
        var c = power(nonResidue(), odd);
        var t = power(a, odd);
        var root = power(a, (odd + 1) / 2);
        for (int m = twos; t != 1; ) {
            var i = 0;
            for (long s = t; s != 1; s = times(s, s)) {
                i++;
            }
            var b = power(c, 1L << (m - i - 1));
            m = i;
            c = times(b, b);
            t = times(t, c);
            root = times(root, b);
        }
        return Optional.of(root);
    }

    private long nonResidue() {
        var candidate = 2L;
        while (power(candidate, (prime - 1) / 2) == 1) {
            candidate++;
        }
        return candidate;
    }

    /** An odd root, which is unique. @throws NoResidue if the degree divides the order of the group */
    long oddRoot(long a, long degree) {
        var order = BigInteger.valueOf(prime - 1);
        var exponent = BigInteger.valueOf(degree);
        if (!exponent.gcd(order).equals(BigInteger.ONE)) {
            throw new NoResidue();
        }
        return power(a, exponent.modInverse(order).longValueExact());
    }
}
