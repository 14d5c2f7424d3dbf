package keywright.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Means of repeated experiments. Every batch of trials has a stream of its own, so that the result depends on the
 * seed alone
 * and not on the number of threads.
 *
 * @param seed where the streams start
 * @param batches how many batches a round has, at least 2; the error comes from the spread of their means
 */
public record MonteCarlo(Seed seed, int batches) {
    private static final long SMALLEST_BATCH = 64;
    private static final long MOST_BATCHES = 1 << 14;

    /** An experiment with several outcomes. */
    @FunctionalInterface
    public interface Experiment {
        /** One trial: writes the outcomes. */
        void run(RandomGenerator random, double[] outcomes);
    }

    /** An experiment with one outcome. */
    @FunctionalInterface
    public interface Trial {
        /** One trial. */
        double run(RandomGenerator random);
    }

    /** @throws IllegalArgumentException if there are fewer than two batches */
    public MonteCarlo {
        if (batches < 2) {
            throw new IllegalArgumentException(batches + " batches have no spread");
        }
    }

    /** The mean of so many trials, rounded up to whole batches. */
    public Estimate mean(Trial trial, long trials) {
        return means((random, outcomes) -> outcomes[0] = trial.run(random), 1, trials)
                .get(0);
    }

    /** The means of an experiment's outcomes. @throws ArithmeticException if an outcome is not finite */
    public List<Estimate> means(Experiment experiment, int outcomes, long trials) {
        var perBatch = Math.max(1, (trials + batches - 1) / batches);
        return estimates(round(experiment, outcomes, perBatch, 0, batches), outcomes);
    }

    /**
     * The mean, measured in rounds that double until its error is small against it or the budget of trials is spent.
     */
    public Estimate mean(Trial trial, double relativeError, long budget) {
        Experiment single = (random, outcomes) -> outcomes[0] = trial.run(random);
        var perBatch = Math.max(SMALLEST_BATCH, budget / MOST_BATCHES);
        var all = new ArrayList<double[]>();
        var next = batches;
        while (true) {
            all.addAll(round(single, 1, perBatch, all.size(), next));
            var estimate = estimates(all, 1).get(0);
            if (estimate.error() <= relativeError * Math.abs(estimate.value()) || next * perBatch >= budget) {
                return estimate;
            }
            next *= 2;
        }
    }

    private List<double[]> round(Experiment experiment, int outcomes, long perBatch, int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(i -> batch(experiment, outcomes, perBatch, seed.child(i)))
                .toList();
    }

    private static double[] batch(Experiment experiment, int outcomes, long trials, Seed seed) {
        var random = seed.stream();
        var totals = new double[outcomes];
        var values = new double[outcomes];
        for (long i = 0; i < trials; i++) {
            experiment.run(random, values);
            for (int j = 0; j < outcomes; j++) {
                totals[j] += values[j];
            }
        }
        for (int j = 0; j < outcomes; j++) {
            totals[j] /= trials;
        }
        return totals;
    }

    private static List<Estimate> estimates(List<double[]> batches, int outcomes) {
        return IntStream.range(0, outcomes).mapToObj(j -> estimate(batches, j)).toList();
    }

    private static Estimate estimate(List<double[]> batches, int outcome) {
        var mean =
                batches.stream().mapToDouble(batch -> batch[outcome]).average().orElseThrow();
        if (!Double.isFinite(mean)) {
            throw new ArithmeticException("the mean of the outcomes is " + mean);
        }
        var squares = batches.stream()
                .mapToDouble(batch -> (batch[outcome] - mean) * (batch[outcome] - mean))
                .sum();
        var count = batches.size();
        return new Estimate(mean, Math.sqrt(squares / (count - 1.0) / count));
    }
}
