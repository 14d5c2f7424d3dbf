package keywright.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A measured number and its error: one standard deviation for sampled values, a bound or a pessimistic guess for
 * computed ones.
 *
 * @param error finite, not negative
 */
public record Estimate(double value, double error) {
    /** @throws IllegalArgumentException if the value or the error is not finite, or the error negative */
    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(error) || error < 0) {
            throw new IllegalArgumentException("not a measured number: " + value + " ± " + error);
        }
    }

    /** A number known as exactly as a double can be. */
    public static Estimate exact(double value) {
        return new Estimate(value, Math.ulp(value));
    }

    /** The sum of two independent measurements; errors add in quadrature. */
    public Estimate plus(Estimate other) {
        return new Estimate(value + other.value, Math.hypot(error, other.error));
    }

    /** The difference of two independent measurements. */
    public Estimate minus(Estimate other) {
        return plus(other.times(-1));
    }

    /** This measurement in other units. */
    public Estimate times(double factor) {
        return new Estimate(value * factor, error * Math.abs(factor));
    }

    /** The product of two independent measurements, to first order in the errors. */
    public Estimate times(Estimate other) {
        return new Estimate(value * other.value, Math.hypot(value * other.error, other.value * error));
    }

    /** How many standard errors apart two independent measurements are: 0 if they are the same. */
    public double z(Estimate other) {
        var gap = Math.abs(value - other.value);
        return gap == 0 ? 0 : gap / Math.hypot(error, other.error);
    }

    /** As {@code 1033.1 ± 1.2}: the error to two digits, the value to the same place. */
    @Override
    public String toString() {
        if (error == 0) {
            return new BigDecimal(value)
                    .round(new MathContext(12))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        var bound = new BigDecimal(error).round(new MathContext(2));
        var rounded = bound.setScale(bound.scale() + 2 - bound.precision(), RoundingMode.HALF_EVEN);
        var shown = new BigDecimal(value).setScale(rounded.scale(), RoundingMode.HALF_EVEN);
        var large = rounded.scale() > 12 || shown.precision() - shown.scale() > 15;
        return large ? shown + " ± " + rounded : shown.toPlainString() + " ± " + rounded.toPlainString();
    }
}
