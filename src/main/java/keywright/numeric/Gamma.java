package keywright.numeric;

import java.util.random.RandomGenerator;

/** Gamma draws by Marsaglia and Tsang, ACM TOMS 26 (2000) 363; shapes below one by a power of a uniform. */
record Gamma(double shape, double scale) implements Sampler {

    @Override
    public double next(RandomGenerator random) {
        if (shape < 1) {
            var boost = Math.exp(-random.nextExponential() / shape);
            return scale * boost * atLeastOne(random, shape + 1);
        }
        return scale * atLeastOne(random, shape);
    }

    private static double atLeastOne(RandomGenerator random, double shape) {
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = random.nextGaussian();
            var root = 1 + c * x;
            if (root <= 0) {
                continue;
            }
            var v = root * root * root;
            if (-random.nextExponential() < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
