package keywright.numeric;

import java.util.random.RandomGenerator;

/** Exact binomial and Poisson draws in logarithmic time: Ahrens and Dieter, Computing 12 (1974) 223. */
final class Counting {
    private static final int SMALL = 32;

    private Counting() {}

    /** Halves the number of trials by the law of the median of uniforms, which is a beta law. */
    static double binomial(RandomGenerator random, long trials, double chance) {
        long successes = 0;
        var n = trials;
        var p = chance;
        while (n > SMALL) {
            var a = 1 + n / 2;
            var above = new Gamma(a, 1).next(random);
            var median = above / (above + new Gamma(n + 1 - a, 1).next(random));
            if (median >= p) {
                n = a - 1;
                p = p / median;
            } else {
                successes += a;
                n = n - a;
                p = (p - median) / (1 - median);
            }
        }
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() < p) {
                successes++;
            }
        }
        return successes;
    }

    /** Leaps to the arrival time of about the last event by a gamma law, then counts arrivals one by one. */
    static double poisson(RandomGenerator random, double mean) {
        long events = 0;
        var left = mean;
        while (left > SMALL) {
            var leap = (long) Math.floor(7 * left / 8);
            var time = new Gamma(leap, 1).next(random);
            if (time > left) {
                return events + binomial(random, leap - 1, left / time);
            }
            events += leap;
            left -= time;
        }
        for (var time = random.nextExponential(); time < left; time += random.nextExponential()) {
            events++;
        }
        return events;
    }
}
