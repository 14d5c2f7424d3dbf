package keywright.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Singular values of matrices given by their entries in row-major order. */
public final class SingularValues {
    private static final int MOST = 2_000;
    private static final double CLOSE = 1e-13;
    private static final double NOTHING = 1e-14;

    private SingularValues() {}

    /**
     * The largest one: the greatest factor by which the matrix stretches a vector in the 2-norm. By Golub–Kahan–Lanczos
     * bidiagonalisation (Golub and Van Loan, Matrix Computations, 4th ed., section 10.4), until the value no longer
     * changes; that its vectors lose their orthogonality does not move the largest value.
     */
    public static double largest(double[] entries, int columns) {
        var right = new SplittableRandom(columns).doubles(columns, 0.5, 1.5).toArray();
        scale(right, 1 / norm(right));
        var left = new double[entries.length / columns];
        var diagonal = new ArrayList<Double>();
        var above = new ArrayList<Double>();
        double before = 0;
        double beta = 0;
        for (int i = 0; i < MOST; i++) {
            left = minus(times(entries, columns, right), left, beta);
            double alpha = norm(left);
            scale(left, alpha == 0 ? 0 : 1 / alpha);
            right = minus(transposedTimes(entries, columns, left), right, alpha);
            beta = norm(right);
            diagonal.add(alpha);
            double value = largest(diagonal, above);
            if (beta <= NOTHING * value || Math.abs(value - before) <= CLOSE * value) {
                return value;
            }
            scale(right, 1 / beta);
            above.add(beta);
            before = value;
        }
        return before;
    }

    /** Of an upper bidiagonal matrix: the root of the largest eigenvalue of its square, found by bisection. */
    private static double largest(List<Double> diagonal, List<Double> above) {
        double high = 0;
        for (int i = 0; i < diagonal.size(); i++) {
            high = Math.max(high, diagonal.get(i) + (i < above.size() ? above.get(i) : 0));
        }
        high *= 2;
        double low = 0;
        while (high - low > CLOSE / 10 * high) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (exceeds(middle * middle, diagonal, above)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Whether a number exceeds every eigenvalue of the square: then all pivots of the difference are positive. */
    private static boolean exceeds(double number, List<Double> diagonal, List<Double> above) {
        double pivot = 1;
        for (int i = 0; i < diagonal.size(); i++) {
            double beta = i == 0 ? 0 : above.get(i - 1);
            double off = i == 0 ? 0 : diagonal.get(i - 1) * beta;
            pivot = number - diagonal.get(i) * diagonal.get(i) - beta * beta - off * off / pivot;
            if (pivot <= 0) {
                return false;
            }
        }
        return true;
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
