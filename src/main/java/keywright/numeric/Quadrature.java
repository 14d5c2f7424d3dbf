package keywright.numeric;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * \(\int_a^b f\) by double-exponential rules: tanh-sinh on finite pieces, exp-sinh on half-lines. Singularities of f
 * at the ends
 * of pieces do no harm, and heavy tails none either. Kinks and peaks are to be given as breaks; a piece that does not
 * converge is halved.
 *
 * <p>Error: the change from the last but one rule to the last, plus rounding. Source: Takahasi and Mori, Publ. RIMS 9
 * (1974) 721.
 */
public final class Quadrature {
    private static final int DEEPEST = 14;
    private final DoubleUnaryOperator integrand;
    private final double tolerance;

    private Quadrature(DoubleUnaryOperator integrand, double tolerance) {
        this.integrand = integrand;
        this.tolerance = tolerance;
    }

    /**
     * The integral from lower to upper, which may be infinite.
     *
     * @param breaks where the integrand has kinks, jumps or narrow peaks; those outside the range are ignored
     * @throws IllegalArgumentException if an end is NaN or the ends are not in order
     * @throws ArithmeticException if the integrand is not finite inside a piece, or the integral does not converge to
     * a number
     */
    public static Estimate integral(DoubleUnaryOperator integrand, double lower, double upper, double... breaks) {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("the ends " + lower + ", " + upper + " are not in order");
        }
        var inside = Arrays.stream(breaks).filter(x -> x > lower && x < upper);
        var whole = Double.isInfinite(lower) && Double.isInfinite(upper);
        var ends = Arrays.stream(new double[] {lower, upper});
        var points = java.util.stream.DoubleStream.concat(ends, inside)
                .sorted()
                .distinct()
                .toArray();
        if (whole && points.length == 2) {
            points = new double[] {lower, 0, upper};
        }
        var quadrature = new Quadrature(integrand, 1e-12);
        double value = 0;
        double error = 0;
        for (int i = 0; i + 1 < points.length; i++) {
            var piece = quadrature.piece(points[i], points[i + 1]);
            value += piece.value();
            error += piece.error();
        }
        return new Estimate(value, error);
    }

    private Estimate piece(double lower, double upper) {
        if (Double.isInfinite(lower)) {
            return new Quadrature(x -> integrand.applyAsDouble(-x), tolerance).piece(-upper, Double.POSITIVE_INFINITY);
        }
        var rule = Double.isInfinite(upper) ? Rule.halfLine(lower) : Rule.finite(lower, upper);
        var estimate = rule.estimate(integrand, tolerance);
        if (good(estimate, 1)) {
            return estimate.estimate();
        }
        if (Double.isInfinite(upper)) {
            DoubleUnaryOperator folded = t -> integrand.applyAsDouble(lower + t / (1 - t)) / ((1 - t) * (1 - t));
            var finite = new Quadrature(folded, tolerance).halved(0, 1, 0, estimate.size());
            return finite.error() < estimate.estimate().error() ? finite : estimate.estimate();
        }
        return halved(lower, upper, 0, estimate.size());
    }

    private boolean good(Rule.Result result, double share) {
        return result.estimate().error() <= 1e3 * tolerance * result.size() * share || result.size() == 0;
    }

    private Estimate halved(double lower, double upper, int depth, double size) {
        var middle = lower + (upper - lower) / 2;
        Estimate sum = new Estimate(0, 0);
        for (int half = 0; half < 2; half++) {
            var from = half == 0 ? lower : middle;
            var to = half == 0 ? middle : upper;
            var result = Rule.finite(from, to).estimate(integrand, tolerance);
            var done = depth >= DEEPEST || result.estimate().error() <= 1e2 * tolerance * size;
            var part = done ? result.estimate() : halved(from, to, depth + 1, size);
            sum = new Estimate(sum.value() + part.value(), sum.error() + part.error());
        }
        return sum;
    }
}
