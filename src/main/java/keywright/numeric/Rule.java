package keywright.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * A double-exponential rule on one piece: x as a function of t on the whole line, and its derivative.
 *
 * @param reach the range of t beyond which no double lies strictly between the ends
 */
record Rule(double lower, double upper, double reach) {
    private static final int FINEST = 8;
    /** Beyond this, NaN is read as a power that overflowed beside an exponential that vanished. */
    private static final double FAR = 1e30;

    private static final double HALF_PI = Math.PI / 2;

    /** An estimate and the integral of |f|. */
    record Result(Estimate estimate, double size) {}

    /** \(x = \frac{a+b}2 + \frac{b-a}2 \tanh(\tfrac\pi2 \sinh t)\). */
    static Rule finite(double lower, double upper) {
        return new Rule(lower, upper, 6.1);
    }

    /** \(x = a + \exp(\tfrac\pi2 \sinh t)\). */
    static Rule halfLine(double lower) {
        return new Rule(lower, Double.POSITIVE_INFINITY, 6.7);
    }

    private double point(double t) {
        var s = HALF_PI * Math.sinh(t);
        if (Double.isInfinite(upper)) {
            return lower + Math.exp(s);
        }
        var near = (upper - lower) / (1 + Math.exp(2 * Math.abs(s)));
        return t < 0 ? lower + near : upper - near;
    }

    private double weight(double t) {
        var s = HALF_PI * Math.sinh(t);
        var slope = HALF_PI * Math.cosh(t);
        if (Double.isInfinite(upper)) {
            return Math.exp(s) * slope;
        }
        var cosh = Math.cosh(s);
        return (upper - lower) / 2 * slope / (cosh * cosh);
    }

    /** Halves the distance of the points until the sum no longer changes. */
    Result estimate(DoubleUnaryOperator f, double tolerance) {
        var sum = new Sum(f);
        var step = 1.0;
        for (var t = -Math.floor(reach); t <= reach; t += 1) {
            sum.add(t);
        }
        var before = sum.total;
        var change = Double.POSITIVE_INFINITY;
        for (int level = 1; level <= FINEST; level++) {
            for (var t = -Math.floor(reach / step) * step - step / 2; t <= reach; t += step) {
                sum.add(t);
            }
            step /= 2;
            var now = sum.total * step;
            change = Math.abs(now - before);
            before = now;
            if (level >= 3 && change <= tolerance * sum.size * step) {
                break;
            }
        }
        var rounding = 8 * Math.ulp(sum.size * step) + sum.lost;
        return new Result(checked(before, change + rounding), sum.size * step);
    }

    private Estimate checked(double value, double error) {
        if (!Double.isFinite(value) || !Double.isFinite(error)) {
            throw new ArithmeticException("the integral from " + lower + " to " + upper + " does not converge");
        }
        return new Estimate(value, error);
    }

    private final class Sum {
        private final DoubleUnaryOperator f;
        private double total;
        private double size;
        private double lost;

        Sum(DoubleUnaryOperator f) {
            this.f = f;
        }

        void add(double t) {
            var x = point(t);
            var weight = weight(t);
            if (x <= lower || x >= upper || weight == 0 || Double.isInfinite(weight)) {
                return;
            }
            var value = f.applyAsDouble(x);
            if (Double.isNaN(value) && Math.abs(x) > FAR) {
                return;
            }
            if (!Double.isFinite(value)) {
                throw new ArithmeticException("the integrand is " + value + " at " + x);
            }
            total += weight * value;
            size += Math.abs(weight * value);
            lost = Math.max(lost, Math.abs(value) * Math.ulp(t < 0 || Double.isInfinite(upper) ? lower : upper));
        }
    }
}
