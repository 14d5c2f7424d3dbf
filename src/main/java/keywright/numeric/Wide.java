package keywright.numeric;

import java.util.Optional;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * A complex number of many decimal digits. What is lost in rounding beside the larger part is zero, so that a real
 * number stays on its side of a branch cut.
 */
record Wide(Dfp re, Dfp im) {
    private static final int LOST = 8;
    private static final int HALVINGS = 7;
    private static final int MOST_TERMS = 61;

    Wide {
        var field = re.getField();
        if (!im.isZero() && negligible(im, re)) {
            im = field.getZero();
        } else if (!re.isZero() && negligible(re, im)) {
            re = field.getZero();
        }
        im = im.isZero() ? field.getZero() : im;
    }

    private static boolean negligible(Dfp small, Dfp large) {
        return !large.isZero()
                && large.intLog10() - small.intLog10() > large.getField().getRadixDigits() * 4 - LOST;
    }

    static Wide of(Dfp real) {
        return new Wide(real, real.getField().getZero());
    }

    private DfpField field() {
        return re.getField();
    }

    boolean real() {
        return im.isZero();
    }

    boolean zero() {
        return re.isZero() && im.isZero();
    }

    boolean finite() {
        return !re.isNaN() && !im.isNaN() && !re.isInfinite() && !im.isInfinite();
    }

    Wide plus(Wide other) {
        return new Wide(re.add(other.re), im.add(other.im));
    }

    Wide minus(Wide other) {
        return plus(other.negated());
    }

    Wide negated() {
        return new Wide(re.negate(), im.negate());
    }

    Wide times(Wide other) {
        return real() && other.real()
                ? of(re.multiply(other.re))
                : new Wide(
                        re.multiply(other.re).subtract(im.multiply(other.im)),
                        re.multiply(other.im).add(im.multiply(other.re)));
    }

    Wide inverse() {
        if (real()) {
            return of(field().getOne().divide(re));
        }
        var square = re.multiply(re).add(im.multiply(im));
        return new Wide(re.divide(square), im.negate().divide(square));
    }

    Wide over(Wide other) {
        return times(other.inverse());
    }

    Dfp size() {
        return real() ? re.abs() : re.multiply(re).add(im.multiply(im)).sqrt();
    }

    Wide exp() {
        var size = re.exp();
        return real() ? of(size) : new Wide(size.multiply(im.cos()), size.multiply(im.sin()));
    }

    /** The principal value; nothing at zero. */
    Optional<Wide> log() {
        if (zero()) {
            return Optional.empty();
        }
        var positive = real() && re.positiveOrNull();
        return Optional.of(new Wide(size().log(), positive ? field().getZero() : angle()));
    }

    private Dfp angle() {
        if (real()) {
            return field().getPi();
        }
        if (re.isZero()) {
            return field().getPi().divide(im.positiveOrNull() ? 2 : -2);
        }
        var turned = arcTangent(im.divide(re));
        return re.positiveOrNull()
                ? turned
                : im.positiveOrNull() ? turned.add(field().getPi()) : turned.subtract(field().getPi());
    }

    /** Seven halvings of the angle, then the series; that of the library is right to 16 digits only. DLMF 4.24.3. */
    static Dfp arcTangent(Dfp x) {
        var one = x.getField().getOne();
        var small = x;
        for (int i = 0; i < HALVINGS; i++) {
            small = small.divide(one.add(one.add(small.multiply(small)).sqrt()));
        }
        var square = small.multiply(small).negate();
        var power = small;
        var sum = small;
        for (int n = 3; !power.isZero() && n < MOST_TERMS; n += 2) {
            power = power.multiply(square);
            sum = sum.add(power.divide(n));
        }
        return sum.multiply(1 << HALVINGS);
    }

    Wide sqrt() {
        if (real()) {
            return re.positiveOrNull()
                    ? of(re.sqrt())
                    : new Wide(field().getZero(), re.negate().sqrt());
        }
        var two = field().getTwo();
        var root = size().add(re.abs()).divide(two).sqrt();
        var other = im.divide(root.multiply(two));
        if (re.positiveOrNull()) {
            return new Wide(root, other);
        }
        return new Wide(other.abs(), im.positiveOrNull() ? root : root.negate());
    }

    /** An integer power. */
    Wide pow(long exponent) {
        var result = of(field().getOne());
        var square = exponent < 0 ? inverse() : this;
        for (long rest = Math.abs(exponent); rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result.times(square);
            }
            square = square.times(square);
        }
        return result;
    }

    Wide timesI() {
        return new Wide(im.negate(), re);
    }
}
