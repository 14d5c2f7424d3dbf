package keywright.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A complex number of a thousand digits and more, for roots of whole degree only. */
record LongComplex(BigDecimal re, BigDecimal im, MathContext context) {
    private static final int GUARD = 12;

    /** A part that is rounding beside the other is zero. */
    LongComplex {
        if (small(im, re, context)) {
            im = BigDecimal.ZERO;
        } else if (small(re, im, context)) {
            re = BigDecimal.ZERO;
        }
    }

    private static boolean small(BigDecimal part, BigDecimal other, MathContext context) {
        return part.signum() != 0
                && other.signum() != 0
                && exponent(other) - exponent(part) > context.getPrecision() - GUARD;
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale();
    }

    static LongComplex of(BigInteger numerator, BigInteger denominator, MathContext context) {
        return new LongComplex(
                new BigDecimal(numerator).divide(new BigDecimal(denominator), context), BigDecimal.ZERO, context);
    }

    LongComplex plus(LongComplex other) {
        return new LongComplex(re.add(other.re, context), im.add(other.im, context), context);
    }

    LongComplex times(LongComplex other) {
        return new LongComplex(
                re.multiply(other.re, context).subtract(im.multiply(other.im, context), context),
                re.multiply(other.im, context).add(im.multiply(other.re, context), context),
                context);
    }

    LongComplex inverse() {
        var square = re.multiply(re, context).add(im.multiply(im, context), context);
        return new LongComplex(re.divide(square, context), im.negate().divide(square, context), context);
    }

    boolean zero() {
        return re.signum() == 0 && im.signum() == 0;
    }

    LongComplex power(int exponent) {
        var result = of(BigInteger.ONE, BigInteger.ONE, context);
        var square = exponent < 0 ? inverse() : this;
        for (var rest = Math.abs(exponent); rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result.times(square) : result;
            square = square.times(square);
        }
        return result;
    }

    /** The principal root, by Newton's iteration from its first digits. */
    LongComplex root(int degree) {
        if (zero()) {
            return this;
        }
        var angle = im.signum() == 0 && re.signum() < 0 ? Math.PI : Math.atan2(im.doubleValue(), re.doubleValue());
        var size = Math.pow(Math.hypot(re.doubleValue(), im.doubleValue()), 1.0 / degree);
        var root = new LongComplex(
                BigDecimal.valueOf(size * Math.cos(angle / degree)),
                BigDecimal.valueOf(size * Math.sin(angle / degree)),
                context);
        for (int digits = 7; digits < 2 * context.getPrecision(); digits *= 2) {
            var enough = new MathContext(Math.min(context.getPrecision(), 2 * digits + GUARD));
            root = root.to(enough).improved(to(enough), degree);
        }
        return root.to(context);
    }

    /** The next of Newton's iterates for the root of a number. */
    private LongComplex improved(LongComplex radicand, int degree) {
        var below = power(degree - 1);
        var gap = below.times(this).plus(radicand.scaled(-1));
        return plus(gap.times(below.scaled(-degree).inverse()));
    }

    private LongComplex to(MathContext other) {
        return new LongComplex(re.round(other), im.round(other), other);
    }

    LongComplex scaled(int factor) {
        var number = BigDecimal.valueOf(factor);
        return new LongComplex(re.multiply(number, context), im.multiply(number, context), context);
    }

    /** Whether both parts are smaller than \(2^{-b}\). */
    boolean below(int bits) {
        var bound = BigDecimal.ONE.divide(new BigDecimal(BigInteger.TWO.pow(bits)), context);
        return re.abs().compareTo(bound) < 0 && im.abs().compareTo(bound) < 0;
    }
}
