package keywright.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** \(\sum_{k=l}^u f(k)\), the upper end possibly infinite. */
public final class Series {
    private static final long MOST_TERMS = 20_000_000;
    private static final int QUIET = 64;
    private static final int DOUBLINGS = 19;
    private static final int DEPTH = 4;
    private static final double NEAR = 1e-10;

    private Series() {}

    /** The finite sum. @return with the rounding error of a compensated sum */
    public static Estimate sum(DoubleUnaryOperator term, long lower, long upper) {
        var sum = new Kahan();
        for (var k = lower; k <= upper; k++) {
            sum.add(term.applyAsDouble((double) k));
        }
        return sum.estimate(0);
    }

    /**
     * The infinite sum of terms that in the end decay: stops once many terms in a row are negligible.
     *
     * @return with the tail bounded by a power law fitted to the last terms
     * @throws ArithmeticException if the terms do not decay fast enough to say
     */
    public static Estimate sum(DoubleUnaryOperator term, long lower) {
        var sum = new Kahan();
        var quiet = 0;
        var middle = 0.0;
        var doubled = new ArrayList<Double>();
        for (long k = 0; k < MOST_TERMS; k++) {
            var value = term.applyAsDouble((double) (lower + k));
            sum.add(value);
            quiet = Math.abs(value) <= 1e-18 * sum.size && sum.size > 0 ? quiet + 1 : 0;
            if (quiet > QUIET) {
                return sum.estimate(0);
            }
            if (Long.bitCount(k + 1) == 1) {
                doubled.add(sum.total);
                var limit = doubled.size() == DOUBLINGS ? extrapolated(doubled) : Optional.<Estimate>empty();
                if (limit.isPresent()) {
                    return limit.get();
                }
            }
            if (k == MOST_TERMS / 2) {
                middle = Math.abs(value);
            }
        }
        var last = Math.abs(term.applyAsDouble((double) (lower + MOST_TERMS - 1)));
        var power = Math.log(middle / last) / Math.log(2);
        if (last > 0 && !(power > 1.01)) {
            throw new ArithmeticException("the series from " + lower + " does not converge: term " + last);
        }
        return sum.estimate(last == 0 ? 0 : 2 * last * MOST_TERMS / (power - 1));
    }

    /**
     * The limit of sums over twice as many terms each time, whose distances from it shrink by fixed factors where the
     * terms decay like powers: Wynn's epsilon algorithm. Nothing if the last two tries differ.
     */
    private static Optional<Estimate> extrapolated(List<Double> sums) {
        var last = wynn(sums);
        var change = Math.abs(last - wynn(sums.subList(0, sums.size() - 2)));
        return change < NEAR * Math.abs(last) ? Optional.of(new Estimate(last, 10 * change)) : Optional.empty();
    }

    private static double wynn(List<Double> sums) {
        var before = new double[sums.size() + 1];
        var at = sums.stream().mapToDouble(Double::doubleValue).toArray();
        for (int order = 1; order < sums.size() && order <= DEPTH; order++) {
            var next = new double[at.length - 1];
            for (int i = 0; i < next.length; i++) {
                next[i] = before[i + 1] + 1 / (at[i + 1] - at[i]);
            }
            before = at;
            at = next;
        }
        return at[at.length - 1];
    }

    private static final class Kahan {
        private double total;
        private double carried;
        private double size;
        private long count;

        void add(double value) {
            if (!Double.isFinite(value)) {
                throw new ArithmeticException("term " + count + " of the series is " + value);
            }
            var corrected = value - carried;
            var next = total + corrected;
            carried = (next - total) - corrected;
            total = next;
            size += Math.abs(value);
            count++;
        }

        Estimate estimate(double tail) {
            return new Estimate(total, tail + 4 * Math.ulp(size));
        }
    }
}
