package keywright.check;

import java.util.Arrays;
import keywright.numeric.Estimate;

/** The values of one number in independent batches of draws. */
final class Batches {
    private static final double ROUNDING = 1e-12;
    private static final double SKEWED = 1.5; // the skewness of 32 normal numbers is below with probability 0.9995

    private final double[] values;

    Batches(double[] values) {
        this.values = values.clone();
    }

    /** \(\bar v \pm \sqrt{\sum_i (v_i - \bar v)^2/(n(n-1))}\). @throws Unmeasurable if that is too large a number */
    Estimate estimate() {
        var mean = mean();
        var error = Math.sqrt(moment(2) / (values.length - 1.0));
        if (!Double.isFinite(mean) || !Double.isFinite(error)) {
            throw new Unmeasurable("the draws spread too far for numbers");
        }
        return new Estimate(mean, error);
    }

    /**
     * Whether a few batches make up most of the spread, so that the error is not to be trusted: by the sample skewness
     * \(m_3/m_2^{3/2}\), whose own error is \(\sqrt{6/n}\) for normal numbers (Cramér, Mathematical Methods of
     * Statistics, section 27.7).
     */
    boolean heavy() {
        var spread = Math.sqrt(moment(2));
        return values.length > 2
                && spread > ROUNDING * Math.abs(mean())
                && Math.abs(moment(3)) > SKEWED * Math.pow(moment(2), 1.5);
    }

    private double moment(int power) {
        var mean = mean();
        return Arrays.stream(values)
                .map(value -> Math.pow(value - mean, power))
                .average()
                .orElse(Double.NaN);
    }

    private double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
