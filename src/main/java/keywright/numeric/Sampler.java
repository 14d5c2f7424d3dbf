package keywright.numeric;

import java.util.random.RandomGenerator;

/** Independent draws from one law. */
@FunctionalInterface
public interface Sampler {

    /** The next draw. */
    double next(RandomGenerator random);

    /** Fills an array with draws. */
    default void fill(RandomGenerator random, double[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] = next(random);
        }
    }

    /**
     * The sampler of a law by its Wolfram name and parameters, in Wolfram's conventions; lists are flattened, so
     * {@code UniformDistribution[{a, b}]} has the parameters a, b.
     *
     * @throws UnknownHead if there is no such law
     * @throws IllegalArgumentException if a parameter is missing or out of range
     */
    static Sampler of(String head, double... parameters) {
        return Laws.sampler(head, new Parameters(head, parameters));
    }
}
