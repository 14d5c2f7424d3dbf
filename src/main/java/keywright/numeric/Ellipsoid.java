package keywright.numeric;

import java.util.function.ToDoubleFunction;

/**
 * Minima of convex functions that need not be smooth, by the ellipsoid method with slopes from finite differences.
 *
 * <p>Source: Boyd and Vandenberghe, lecture notes to Convex Optimization II, "Ellipsoid method".
 */
public final class Ellipsoid {
    private static final double START = 40;
    private static final double STEP = 1e-3;
    private static final double WIDEST_STEP = 1e-5;
    private static final double LEAST_STEP = 1e-8;
    private static final double SMALLEST = 1e-8;
    private static final double NARROWER = 1e-3;
    private static final int LARGEST = 4;
    private static final int STEPS = 80;

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
        for (var radius = START; radius > SMALLEST; radius *= NARROWER) {
            search(f, g, centre, radius);
        }
        if (Math.sqrt(inner(centre, centre)) > START / 2) {
            throw new ArithmeticException("no least value was found nearby");
        }
        return centre;
    }

    /** Moves the centre to the middle of what is left of a ball; rounding ends one search, a smaller ball follows. */
    private static void search(
            ToDoubleFunction<double[]> f, ToDoubleFunction<double[]> g, double[] centre, double radius) {
        var axes = new double[centre.length][centre.length];
        for (int i = 0; i < centre.length; i++) {
            axes[i][i] = radius;
        }
        for (int step = 0; step < STEPS * centre.length * centre.length; step++) {
            var cut = g.applyAsDouble(centre) > 0 ? g : f;
            var slope = slope(cut, centre, Math.max(LEAST_STEP, Math.min(WIDEST_STEP, STEP * size(axes))));
            var direction = times(axes, slope, true);
            var length = Math.sqrt(inner(direction, direction));
            if (!(length > 0) || size(axes) < SMALLEST) {
                return;
            }
            for (int i = 0; i < direction.length; i++) {
                direction[i] /= length;
            }
            halve(centre, axes, direction);
        }
    }

    /** The smallest ellipsoid around the half that remains, by its axes, which rounding cannot turn inside out. */
    private static void halve(double[] centre, double[][] axes, double[] direction) {
        double n = centre.length;
        var wider = n / Math.sqrt(n * n - 1);
        var along = times(axes, direction, false);
        for (int i = 0; i < centre.length; i++) {
            centre[i] -= along[i] / (n + 1);
            for (int j = 0; j < centre.length; j++) {
                axes[i][j] = wider * axes[i][j] + (n / (n + 1) - wider) * along[i] * direction[j];
            }
        }
    }

    private static double size(double[][] axes) {
        var sum = 0.0;
        for (var row : axes) {
            sum += inner(row, row);
        }
        return Math.sqrt(sum);
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

    private static double[] times(double[][] matrix, double[] vector, boolean transposed) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += (transposed ? matrix[j][i] : matrix[i][j]) * vector[j];
            }
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
