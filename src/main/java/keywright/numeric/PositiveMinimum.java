package keywright.numeric;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Where a function of positive numbers is least: downhill by their logarithms, where a constraint is met by scaling
 * all of them.
 */
public final class PositiveMinimum {
    private static final int MOST_STEPS = 400;
    private static final int HALVINGS = 40;
    private static final double LONGEST = 8;
    private static final double SHORTEST = 1e-9;
    private static final double STEP = 1e-5;
    private static final double SMALL = 1e-14;
    private static final double LEAST = 1e-9;

    private PositiveMinimum() {}

    /**
     * The least place among positive numbers at which all of g vanish.
     *
     * @throws ArithmeticException if no minimum is reached
     */
    public static double[] place(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, int size) {
        ToDoubleFunction<double[]> logs = u -> f.applyAsDouble(up(u));
        UnaryOperator<double[]> constraint = u -> g.apply(up(u));
        var start = new double[size];
        Arrays.fill(start, -Math.log(size));
        return Newton.checked(f, g, up(downhill(logs, constraint, start)));
    }

    private static double[] up(double[] logarithms) {
        return Arrays.stream(logarithms).map(Math::exp).toArray();
    }

    private static double[] downhill(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] start) {
        var at = scaled(g, start);
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = lower(f, g, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The best of several steps against the slopes. */
    private static double[] lower(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] at) {
        var value = f.applyAsDouble(at);
        var slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            slopes[i] = (f.applyAsDouble(scaled(g, moved(at, i, STEP)))
                            - f.applyAsDouble(scaled(g, moved(at, i, -STEP))))
                    / (2 * STEP * Math.max(LEAST, Math.exp(at[i]))); // as if moved by itself, not by its logarithm
        }
        var best = at;
        for (var length = LONGEST; length > SHORTEST; length /= 2) {
            var next = at.clone();
            for (int k = 0; k < next.length; k++) {
                next[k] -= length * slopes[k];
            }
            var there = scaled(g, next);
            var lower = f.applyAsDouble(there);
            if (lower < value) {
                value = lower;
                best = there;
            }
        }
        return best;
    }

    private static double[] moved(double[] at, int place, double by) {
        var moved = at.clone();
        moved[place] += by;
        return moved;
    }

    /** All numbers times one factor, so that a single constraint is met. */
    private static double[] scaled(UnaryOperator<double[]> g, double[] logarithms) {
        if (g.apply(logarithms).length != 1) {
            return logarithms;
        }
        var shift = 0.0;
        for (int i = 0; i < HALVINGS; i++) {
            var gap = shifted(g, logarithms, shift);
            var slope = (shifted(g, logarithms, shift + STEP) - gap) / STEP;
            shift -= Math.max(-1, Math.min(1, gap / slope));
            if (Math.abs(gap) < SMALL) {
                break;
            }
        }
        var by = shift;
        return Arrays.stream(logarithms).map(value -> value + by).toArray();
    }

    private static double shifted(UnaryOperator<double[]> g, double[] logarithms, double by) {
        return g.apply(Arrays.stream(logarithms).map(value -> value + by).toArray())[0];
    }
}
