package keywright.numeric;

import java.util.SplittableRandom;

/** Singular values of matrices given by their entries in row-major order. */
public final class SingularValues {
    private static final int MOST = 2_000;
    /** The steps after which the value is looked at: to find it costs more than a step. */
    private static final int STEPS = 8;

    private static final double CLOSE = 1e-13;
    private static final double NOTHING = 1e-14;

    private SingularValues() {}

    /**
     * The largest one: the greatest factor by which the matrix stretches a vector in the 2-norm. By Golub–Kahan–Lanczos
     * bidiagonalisation (Golub and Van Loan, Matrix Computations, 4th ed., section 10.4), until a few steps no longer
     * change the value; that its vectors lose their orthogonality does not move the largest value.
     */
    public static double largest(double[] entries, int columns) {
        var right = new SplittableRandom(columns).doubles(columns, 0.5, 1.5).toArray();
        scale(right, 1 / norm(right));
        var left = new double[entries.length / columns];
        var found = new Bidiagonal();
        double before = 0;
        double beta = 0;
        while (found.size < MOST) {
            left = minus(times(entries, columns, right), left, beta);
            double alpha = norm(left);
            scale(left, alpha == 0 ? 0 : 1 / alpha);
            right = minus(transposedTimes(entries, columns, left), right, alpha);
            found.add(alpha, beta);
            beta = norm(right);
            boolean whole = beta <= NOTHING * found.greatest;
            if (whole || found.size % STEPS == 0) {
                double value = found.largest(before);
                if (whole || value - before <= CLOSE * value) {
                    return value;
                }
                before = value;
            }
            scale(right, 1 / beta);
        }
        return before;
    }

    /** An upper bidiagonal matrix that grows by a column at a time. */
    private static final class Bidiagonal {
        private final double[] diagonal = new double[MOST];
        /** What stands above each entry of the diagonal. */
        private final double[] above = new double[MOST];

        private int size;
        private double greatest;

        void add(double alpha, double beta) {
            diagonal[size] = alpha;
            above[size] = beta;
            greatest = Math.max(greatest, alpha);
            size++;
        }

        /** The root of the largest eigenvalue of its square, by bisection; it is {@code low} at least. */
        double largest(double low) {
            double high = 0;
            for (int i = 0; i < size; i++) {
                high = Math.max(high, diagonal[i] + above[i]);
            }
            high *= 2;
            while (high - low > CLOSE / 10 * high) {
                double middle = (low + high) / 2;
                if (middle == low || middle == high) {
                    break;
                }
                if (exceeded(middle * middle)) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return high;
        }

        /** Whether a number exceeds every eigenvalue of the square: then all pivots of the difference are positive. */
        private boolean exceeded(double number) {
            double pivot = number - diagonal[0] * diagonal[0];
            for (int i = 1; i < size && pivot > 0; i++) {
                double off = diagonal[i - 1] * above[i];
                pivot = number - diagonal[i] * diagonal[i] - above[i] * above[i] - off * off / pivot;
            }
            return pivot > 0;
        }
    }

    private static double[] times(double[] entries, int columns, double[] right) {
        var left = new double[entries.length / columns];
        for (int i = 0; i < left.length; i++) {
            var total = 0.0;
            for (int j = 0; j < columns; j++) {
                total += entries[i * columns + j] * right[j];
            }
            left[i] = total;
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

    private static double[] minus(double[] vector, double[] other, double times) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= times * other[i];
        }
        return vector;
    }

    private static void scale(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }

    private static double norm(double[] vector) {
        var total = 0.0;
        for (var value : vector) {
            total += value * value;
        }
        return Math.sqrt(total);
    }
}
