package keywright.numeric;

import java.util.function.ToDoubleFunction;

/**
 * Minima of convex functions that need not be smooth, by the ellipsoid method with slopes from finite differences.
 *
 * <p>Source: Boyd and Vandenberghe, lecture notes to Convex Optimization II, "Ellipsoid method".
 */
public final class Ellipsoid {
    private static final double START = 40;
    private static final double STEP = 1e-5;
    private static final double LEAST_STEP = 1e-8;
    private static final double SMALLEST = 1e-7;
    private static final double NARROWER = 6;
    private static final int LARGEST = 6;
    private static final int MOST_STEPS = 400;

    private Ellipsoid() {}

    /**
     * Where a convex f is least among the points at which a convex g is at most zero, which must hold at zero.
     *
     * @throws ArithmeticException if there are more numbers than the method can find, or the place lies far away
     */
    public static double[] minimum(ToDoubleFunction<double[]> f, ToDoubleFunction<double[]> g, int size) {
        if (size == 1) {
            var place = Minimum.place(
                    x -> g.applyAsDouble(new double[] {x}) > 0 ? Double.NaN : f.applyAsDouble(new double[] {x}),
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY);
            return new double[] {place};
        }
        if (size > LARGEST) {
            throw new ArithmeticException("no search for a minimum at a kink with " + size + " entries");
        }
        var centre = new double[size];
        for (var radius = START; radius > SMALLEST; radius /= NARROWER) {
            search(f, g, centre, radius);
        }
        return within(centre);
    }

    /** Moves the centre to the best point found in a ball around it; rounding ends one search, a smaller ball follows. */
    private static void search(
            ToDoubleFunction<double[]> f, ToDoubleFunction<double[]> g, double[] centre, double radius) {
        var best = Double.POSITIVE_INFINITY;
        var at = centre.clone();
        var shape = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            shape[i][i] = radius * radius;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            var allowed = !(g.applyAsDouble(at) > 0);
            var value = f.applyAsDouble(at);
            if (allowed && value < best) {
                best = value;
                System.arraycopy(at, 0, centre, 0, at.length);
            }
            var slope = slope(allowed ? f : g, at, Math.max(LEAST_STEP, STEP * Math.min(1, radius)));
            var along = times(shape, slope);
            var width = Math.sqrt(Math.max(0, inner(slope, along)));
            if (!(width > 0)) {
                return;
            }
            cut(at, shape, along, width);
        }
    }

    private static double[] within(double[] centre) {
        if (Math.sqrt(inner(centre, centre)) > START / 2) {
            throw new ArithmeticException("no least value was found nearby");
        }
        return centre;
    }

    /** The smallest ellipsoid around the half that remains. */
    private static void cut(double[] centre, double[][] shape, double[] along, double width) {
        double n = centre.length;
        for (int i = 0; i < centre.length; i++) {
            centre[i] -= along[i] / width / (n + 1);
            for (int j = 0; j < centre.length; j++) {
                shape[i][j] = n * n / (n * n - 1) * (shape[i][j] - 2 / (n + 1) * along[i] / width * along[j] / width);
            }
        }
    }

    private static double[] slope(ToDoubleFunction<double[]> f, double[] at, double step) {
        var slope = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            var outside = at[i];
            at[i] = outside + step;
            var above = f.applyAsDouble(at);
            at[i] = outside - step;
            slope[i] = (above - f.applyAsDouble(at)) / (2 * step);
            at[i] = outside;
        }
        return slope;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = inner(matrix[i], vector);
        }
        return product;
    }

    private static double inner(double[] one, double[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
