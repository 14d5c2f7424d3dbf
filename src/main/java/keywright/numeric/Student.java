package keywright.numeric;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Student's law of the mean of a few values whose spread is known from themselves alone. */
public final class Student {
    private Student() {}

    /** The mean of {@code count} values, its error such that as many true means lie within it as for many values. */
    public static Estimate widened(Estimate mean, int count) {
        double below = new NormalDistribution().cumulativeProbability(1);
        double factor = new TDistribution(count - 1).inverseCumulativeProbability(below);
        return new Estimate(mean.value(), factor * mean.error());
    }
}
