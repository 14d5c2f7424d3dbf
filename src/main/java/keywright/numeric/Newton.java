package keywright.numeric;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Roots and minima of functions of several numbers, by Newton's method on finite differences. */
public final class Newton {
    private static final int MOST_STEPS = 40;
    private static final double STEP = 1e-3;
    private static final double CONVERGED = 1e-9;
    private static final double FARTHEST_STEP = 0.5;
    private static final double FLAT = 1e7;

    private Newton() {}

    /** Where all of f vanish, from a start. @throws ArithmeticException if no root is reached */
    public static double[] root(UnaryOperator<double[]> f, double[] start) {
        var x = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            var value = f.apply(x);
            var move = LinearAlgebra.solution(jacobian(f, x, value.length), value);
            var scale = Math.min(1, FARTHEST_STEP * (1 + size(x)) / size(move)); // no wild step from a flat place
            for (int i = 0; i < x.length; i++) {
                x[i] -= scale * move[i];
            }
            if (size(move) < CONVERGED * (1 + size(x))) {
                return x;
            }
        }
        throw new ArithmeticException("no root after " + MOST_STEPS + " steps");
    }

    /**
     * Where f is least among the points at which all of g vanish: a root of the Lagrange equations, at which no small
     * step along the constraints lowers f.
     *
     * @throws ArithmeticException if no minimum is reached
     */
    public static double[] minimum(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] start) {
        var count = g.apply(start).length;
        var unknowns = Arrays.copyOf(start, start.length + count);
        UnaryOperator<double[]> equations = all -> lagrange(f, g, all, start.length);
        return checked(f, g, Arrays.copyOf(root(equations, unknowns), start.length));
    }

    /**
     * A place, if no small step along the constraints lowers f.
     *
     * @throws ArithmeticException if one does
     */
    public static double[] checked(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] found) {
        var least = f.applyAsDouble(found);
        var random = Seed.of("directions").stream();
        for (int i = 0; i < 2 * found.length + 4; i++) {
            var direction = random.doubles(found.length, -1, 1).toArray();
            if (f.applyAsDouble(along(g, found, direction, 0.01)) < least - 1e-9 * (1 + Math.abs(least))) {
                throw new ArithmeticException("a stationary point that is no minimum");
            }
        }
        return found;
    }

    /** Whether a minimum is one place only: the Lagrange equations tell the places around it apart. */
    public static boolean alone(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] found) {
        var all = Arrays.copyOf(found, found.length + g.apply(found).length);
        var slopes = jacobian(x -> lagrange(f, g, x, found.length), all, all.length);
        var way = Seed.of("places").stream().doubles(all.length, -1, 1).toArray();
        try {
            return size(LinearAlgebra.solution(slopes, way)) * size(slopes) < FLAT * size(way);
        } catch (ArithmeticException singular) {
            return false;
        }
    }

    /** A step from a point in a direction, brought back to the constraints. */
    private static double[] along(UnaryOperator<double[]> g, double[] at, double[] direction, double length) {
        var x = new double[at.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = at[i] + length * direction[i];
        }
        return onto(g, x).apply(x);
    }

    /** To the nearest point at which all of g vanish, as far as g is of first degree around a place. */
    public static UnaryOperator<double[]> onto(UnaryOperator<double[]> g, double[] place) {
        var rows = g.apply(place).length;
        if (rows == 0) {
            return x -> x;
        }
        var size = place.length;
        var slopes = jacobian(g, place, rows);
        var gram = new double[rows * rows];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < rows; k++) {
                for (int j = 0; j < size; j++) {
                    gram[i * rows + k] += slopes[i * size + j] * slopes[k * size + j];
                }
            }
        }
        return at -> {
            var x = at.clone();
            var weights = LinearAlgebra.solution(gram, g.apply(x));
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < size; j++) {
                    x[j] -= weights[i] * slopes[i * size + j];
                }
            }
            return x;
        };
    }

    /** The gradient of \(f + \nu^\top g\), and g. */
    private static double[] lagrange(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] all, int size) {
        var x = Arrays.copyOf(all, size);
        var value = g.apply(x);
        var slopes = jacobian(g, x, value.length);
        var equations = Arrays.copyOf(jacobian(at -> new double[] {f.applyAsDouble(at)}, x, 1), all.length);
        for (int k = 0; k < value.length; k++) {
            for (int i = 0; i < size; i++) {
                equations[i] += all[size + k] * slopes[k * size + i];
            }
            equations[size + k] = value[k];
        }
        return equations;
    }

    /** Central differences, one row a function. */
    private static double[] jacobian(UnaryOperator<double[]> f, double[] x, int rows) {
        var slopes = new double[rows * x.length];
        for (int i = 0; i < x.length; i++) {
            var at = x.clone();
            var step = STEP * (1 + Math.abs(x[i]));
            at[i] = x[i] + step;
            var up = f.apply(at);
            at[i] = x[i] - step;
            var down = f.apply(at);
            at[i] = x[i] + 2 * step;
            var far = f.apply(at);
            at[i] = x[i] - 2 * step;
            var back = f.apply(at);
            for (int k = 0; k < rows; k++) {
                slopes[k * x.length + i] = (8 * (up[k] - down[k]) - far[k] + back[k]) / (12 * step);
            }
        }
        return slopes;
    }

    private static double size(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
    }
}
