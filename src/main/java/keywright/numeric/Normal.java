package keywright.numeric;

import java.util.random.RandomGenerator;

/** Normal draws; a class of its own for the sake of a tight loop. */
record Normal(double mean, double deviation) implements Sampler {

    @Override
    public double next(RandomGenerator random) {
        return mean + deviation * random.nextGaussian();
    }

    @Override
    public void fill(RandomGenerator random, double[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] = mean + deviation * random.nextGaussian();
        }
    }
}
