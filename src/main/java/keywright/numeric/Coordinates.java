package keywright.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Minima of convex functions by moving one number after the other, again and again.
 *
 * <p>Source: Boyd and Parikh, Proximal Algorithms, section 4; Tseng, J. Optim. Theory Appl. 109 (2001) 475, for where
 * this ends at the minimum.
 */
public final class Coordinates {
    private static final int SWEEPS = 80;
    private static final double SETTLED = 1e-10;
    private static final double[] STEPS = {1e-1, 1e-3, 1e-5};
    private static final double ROUNDING = 1e-13;

    private Coordinates() {}

    /**
     * Where f is least with every number between two ends, which may be infinite.
     *
     * @throws ArithmeticException if a point nearby is lower: two numbers would have to move together
     */
    public static double[] between(ToDoubleFunction<double[]> f, double lower, double upper, int size) {
        var start = new double[size];
        Arrays.fill(start, Math.max(lower, Math.min(upper, 0)));
        var place = search(f, start, lower, upper, Double.POSITIVE_INFINITY);
        var least = f.applyAsDouble(place) - ROUNDING * (1 + Math.abs(f.applyAsDouble(place)));
        for (var step : STEPS) {
            for (var near : pairs(place, lower, upper, step)) {
                if (f.applyAsDouble(near) < least) {
                    throw new ArithmeticException("a lower value where two numbers move together");
                }
            }
        }
        return place;
    }

    /** A point at which f is no larger than at a given one, from which no number is moved far. */
    public static double[] polished(ToDoubleFunction<double[]> f, double[] near, double far) {
        return search(f, near.clone(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, far);
    }

    private static double[] search(
            ToDoubleFunction<double[]> f, double[] place, double lower, double upper, double far) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var moved = 0.0;
            for (int i = 0; i < place.length; i++) {
                var before = place[i];
                place[i] = along(f, place, i, Math.max(lower, before - far), Math.min(upper, before + far));
                moved = Math.max(moved, Math.abs(place[i] - before));
            }
            if (moved < SETTLED) {
                return place;
            }
        }
        return place;
    }

    private static double along(ToDoubleFunction<double[]> f, double[] place, int i, double from, double to) {
        var moving = place.clone();
        var best = Minimum.place(
                x -> {
                    moving[i] = x;
                    return f.applyAsDouble(moving);
                },
                from,
                to);
        moving[i] = best;
        return f.applyAsDouble(moving) < f.applyAsDouble(place) ? best : place[i];
    }

    /** Points at which two numbers have moved, no farther than the ends. */
    private static List<double[]> pairs(double[] place, double lower, double upper, double step) {
        DoubleUnaryOperator inside = number -> Math.max(lower, Math.min(upper, number));
        var points = new ArrayList<double[]>();
        for (int i = 0; i < place.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < 4; k++) {
                    var near = place.clone();
                    near[i] = inside.applyAsDouble(near[i] + (k % 2 == 0 ? step : -step));
                    near[j] = inside.applyAsDouble(near[j] + (k < 2 ? step : -step));
                    points.add(near);
                }
            }
        }
        return points;
    }
}
