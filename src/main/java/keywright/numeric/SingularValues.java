package keywright.numeric;

import java.util.SplittableRandom;

/** Singular values of matrices given by their entries in row-major order. */
public final class SingularValues {
    private static final int MOST = 20_000;
    private static final double CLOSE = 1e-13;

    private SingularValues() {}

    /**
     * The largest one: the greatest factor by which the matrix stretches a vector in the 2-norm. By power iteration
     * (Golub and Van Loan, Matrix Computations, 4th ed., section 8.2), until the value no longer changes.
     */
    public static double largest(double[] entries, int columns) {
        var random = new SplittableRandom(columns);
        var right = random.doubles(columns, 0.5, 1.5).toArray();
        var before = 0.0;
        for (int i = 0; i < MOST; i++) {
            var stretch = norm(right);
            if (stretch == 0) {
                return 0;
            }
            var left = times(entries, columns, right, 1 / stretch);
            var value = norm(left);
            if (Math.abs(value - before) <= CLOSE * value) {
                return value;
            }
            before = value;
            right = transposedTimes(entries, columns, left);
        }
        return before;
    }

    private static double[] times(double[] entries, int columns, double[] right, double scale) {
        var left = new double[entries.length / columns];
        for (int i = 0; i < left.length; i++) {
            var total = 0.0;
            for (int j = 0; j < columns; j++) {
                total += entries[i * columns + j] * right[j];
            }
            left[i] = total * scale;
        }
        return left;
    }

    private static double[] transposedTimes(double[] entries, int columns, double[] left) {
        var right = new double[columns];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < columns; j++) {
                right[j] += entries[i * columns + j] * left[i];
            }
        }
        return right;
    }

    private static double norm(double[] vector) {
        var total = 0.0;
        for (var value : vector) {
            total += value * value;
        }
        return Math.sqrt(total);
    }
}
