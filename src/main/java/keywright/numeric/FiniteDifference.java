package keywright.numeric;

import java.util.function.DoubleUnaryOperator;

/** First derivatives by Ridders' extrapolation of central differences: Adv. Eng. Software 4 (1982) 75. */
public final class FiniteDifference {
    private static final int ROWS = 12;
    private static final double SHRINK = 1.6;
    private static final double WORSE = 2;

    private FiniteDifference() {}

    /**
     * f′(x).
     *
     * @param scale a distance over which f is smooth; not zero
     * @return the extrapolated value whose neighbours in the tableau differ least, with twice that difference and
     * rounding as error
     * @throws ArithmeticException if f is not finite around x
     */
    public static Estimate derivative(DoubleUnaryOperator f, double x, double scale) {
        var table = new double[ROWS][ROWS];
        var best = new Estimate(0, Double.MAX_VALUE);
        var step = scale;
        var unit = 4 * Math.ulp(f.applyAsDouble(x));
        for (int i = 0; i < ROWS; i++) {
            table[0][i] = central(f, x, step);
            var rounding = unit / step;
            var factor = SHRINK * SHRINK;
            for (int j = 1; j <= i; j++) {
                table[j][i] = (factor * table[j - 1][i] - table[j - 1][i - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                var change =
                        Math.max(Math.abs(table[j][i] - table[j - 1][i]), Math.abs(table[j][i] - table[j - 1][i - 1]));
                if (2 * change + rounding < best.error()) {
                    best = new Estimate(table[j][i], 2 * change + rounding);
                }
            }
            if (i > 0 && Math.abs(table[i][i] - table[i - 1][i - 1]) >= WORSE * best.error()) {
                break; // rounding has taken over
            }
            step /= SHRINK;
        }
        return best;
    }

    private static double central(DoubleUnaryOperator f, double x, double step) {
        var up = x + step;
        var down = x - step;
        var slope = (f.applyAsDouble(up) - f.applyAsDouble(down)) / (up - down);
        if (!Double.isFinite(slope)) {
            throw new ArithmeticException("the function is not finite within " + step + " of " + x);
        }
        return slope;
    }
}
