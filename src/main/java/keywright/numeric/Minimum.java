package keywright.numeric;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** Where a function of one number is least: the best point of a grid, refined between its neighbours. */
public final class Minimum {
    private static final int POINTS = 61;
    private static final int MOST_EVALUATIONS = 500;
    private static final double FARTHEST = 1e4;
    private static final double NEAR = 1e-7;
    private static final double ACCURACY = 1e-10;
    private static final double NOTHING = 1e-14;

    private Minimum() {}

    /**
     * The place of the least value between two ends, which may be infinite; values that are no numbers count as large.
     * Finite ends may be the place.
     *
     * @throws ArithmeticException if the function is least where the search towards an infinite end stopped, or the
     *     search does not end
     */
    public static double place(DoubleUnaryOperator f, double lower, double upper) {
        if (!(lower < upper)) {
            throw new ArithmeticException("no interval from " + lower + " to " + upper);
        }
        var safe = safe(f);
        var best = 1;
        var least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < POINTS - 1; i++) {
            var value = safe.applyAsDouble(grid(i, lower, upper));
            if (value < least) {
                least = value;
                best = i;
            }
        }
        var lowest = least;
        var end = DoubleStream.of(lower, upper)
                .filter(x -> least(safe, x, lower) && safe.applyAsDouble(x) <= lowest)
                .findFirst();
        if (end.isPresent()) {
            return end.getAsDouble();
        }
        if (best == 1 && !Double.isFinite(lower) || best == POINTS - 2 && !Double.isFinite(upper)) {
            throw new ArithmeticException("no least value was found inside");
        }
        var from = best == 1 ? Math.max(lower, -FARTHEST) : grid(best - 1, lower, upper);
        var to = best == POINTS - 2 ? Math.min(upper, FARTHEST) : grid(best + 1, lower, upper);
        return refined(safe, new SearchInterval(from, to, grid(best, lower, upper)));
    }

    private static DoubleUnaryOperator safe(DoubleUnaryOperator f) {
        return x -> {
            var value = f.applyAsDouble(x);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
        };
    }

    /**
     * The whole number between two ends at which f is least, the first if there are several.
     *
     * @throws ArithmeticException if there is none among the first few thousand
     */
    public static double whole(DoubleUnaryOperator f, double lower, double upper) {
        var first = Math.ceil(Math.max(lower, -FARTHEST));
        var last = Math.min(Math.floor(upper), first + 2 * FARTHEST);
        var safe = safe(f);
        var best = first;
        var least = Double.POSITIVE_INFINITY;
        for (var at = first; at <= last; at++) {
            var value = safe.applyAsDouble(at);
            if (value < least) {
                least = value;
                best = at;
            }
        }
        if (Double.isInfinite(least) || best == last && last < upper || best == first && first > lower + 1) {
            throw new ArithmeticException("no least value was found inside");
        }
        return best;
    }

    private static double refined(DoubleUnaryOperator f, SearchInterval interval) {
        try {
            return new BrentOptimizer(ACCURACY, NOTHING)
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            new UnivariateObjectiveFunction(f::applyAsDouble),
                            GoalType.MINIMIZE,
                            interval)
                    .getPoint();
        } catch (MathRuntimeException trouble) {
            throw new ArithmeticException("no least value: " + trouble.getMessage());
        }
    }

    /** Whether a finite end is no higher than what is next to it. */
    private static boolean least(DoubleUnaryOperator f, double end, double lower) {
        var inward = end + (end == lower ? NEAR : -NEAR) * (1 + Math.abs(end));
        return Double.isFinite(end) && f.applyAsDouble(end) <= f.applyAsDouble(inward);
    }

    /** Evenly spaced between finite ends; else closer together near the finite end, or near zero. */
    private static double grid(int i, double lower, double upper) {
        var share = i / (POINTS - 1.0);
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            return lower + share * (upper - lower);
        }
        if (Double.isFinite(lower)) {
            return lower + Math.exp((2 * share - 1) * Math.log(FARTHEST));
        }
        if (Double.isFinite(upper)) {
            return upper - Math.exp((1 - 2 * share) * Math.log(FARTHEST));
        }
        return Math.sinh((2 * share - 1) * Math.log(2 * FARTHEST));
    }
}
