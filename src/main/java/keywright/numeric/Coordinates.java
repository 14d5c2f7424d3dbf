package keywright.numeric;

import java.util.Arrays;
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
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                check(f, place, i, j, lower, upper);
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

    private static void check(ToDoubleFunction<double[]> f, double[] place, int i, int j, double lower, double upper) {
        var least = f.applyAsDouble(place);
        for (var step : STEPS) {
            for (var sign : new double[] {-1, 1}) {
                for (var other : new double[] {-1, 1}) {
                    var near = place.clone();
                    near[i] = Math.max(lower, Math.min(upper, near[i] + sign * step));
                    near[j] = Math.max(lower, Math.min(upper, near[j] + other * step));
                    if (f.applyAsDouble(near) < least - ROUNDING * (1 + Math.abs(least))) {
                        throw new ArithmeticException("a lower value where two numbers move together");
                    }
                }
            }
        }
    }
}
