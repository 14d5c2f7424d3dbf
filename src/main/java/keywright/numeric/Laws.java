package keywright.numeric;

/** The laws that can be drawn from, by name: Wolfram's names, parameters and their order. */
final class Laws {
    private Laws() {}

    static Sampler sampler(String head, Parameters given) {
        return switch (head) {
            case "NormalDistribution", "LogNormalDistribution", "HalfNormalDistribution" -> bell(head, given);
            case "UniformDistribution", "DiscreteUniformDistribution" -> uniform(head, given);
            case "GammaDistribution", "ChiSquareDistribution", "ChiDistribution", "BetaDistribution" ->
                gamma(head, given);
            case "StudentTDistribution" -> student(given);
            case "BernoulliDistribution", "BinomialDistribution", "GeometricDistribution", "PoissonDistribution" ->
                counting(head, given);
            case "CategoricalDistribution" -> categorical(given);
            case "RademacherDistribution" -> random -> random.nextBoolean() ? 1 : -1;
            default -> tailed(head, given);
        };
    }

    private static Sampler bell(String head, Parameters given) {
        if (head.equals("HalfNormalDistribution")) {
            var scale = Math.sqrt(Math.PI / 2) / given.count(1).positive(0);
            return random -> scale * Math.abs(random.nextGaussian());
        }
        var standard = given.or(0, 1).count(2);
        var mean = standard.real(0);
        var deviation = standard.positive(1);
        return head.equals("NormalDistribution")
                ? new Normal(mean, deviation)
                : random -> Math.exp(mean + deviation * random.nextGaussian());
    }

    private static Sampler uniform(String head, Parameters given) {
        if (head.equals("UniformDistribution")) {
            var ends = given.or(0, 1).count(2);
            var least = ends.real(0);
            var width = ends.real(1) - least;
            if (!(width > 0)) {
                throw new IllegalArgumentException("the ends of " + ends + " must be in order");
            }
            return random -> least + width * random.nextDouble();
        }
        var ends = given.count(2);
        var least = ends.whole(0);
        var greatest = ends.whole(1);
        if (greatest < least) {
            throw new IllegalArgumentException("the ends of " + ends + " must be in order");
        }
        return random -> random.nextLong(least, greatest + 1);
    }

    private static Sampler gamma(String head, Parameters given) {
        var shape = given.count(head.startsWith("Chi") ? 1 : 2).positive(0);
        return switch (head) {
            case "GammaDistribution" -> new Gamma(shape, given.positive(1));
            case "ChiSquareDistribution" -> new Gamma(shape / 2, 2);
            case "ChiDistribution" -> {
                var square = new Gamma(shape / 2, 2);
                yield random -> Math.sqrt(square.next(random));
            }
            default -> {
                var above = new Gamma(shape, 1);
                var below = new Gamma(given.positive(1), 1);
                yield random -> {
                    var part = above.next(random);
                    return part / (part + below.next(random));
                };
            }
        };
    }

    private static Sampler student(Parameters given) {
        var all =
                given.count() == 1 ? new Parameters("StudentTDistribution", new double[] {0, 1, given.real(0)}) : given;
        var degrees = all.count(3).positive(2);
        var mean = all.real(0);
        var scale = all.positive(1);
        var square = new Gamma(degrees / 2, 2 / degrees);
        return random -> mean + scale * random.nextGaussian() / Math.sqrt(square.next(random));
    }

    private static Sampler counting(String head, Parameters given) {
        switch (head) {
            case "BernoulliDistribution" -> {
                var chance = given.count(1).probability(0);
                return random -> random.nextDouble() < chance ? 1 : 0;
            }
            case "BinomialDistribution" -> {
                var trials = given.count(2).whole(0);
                var chance = given.probability(1);
                return random -> Counting.binomial(random, trials, chance);
            }
            case "GeometricDistribution" -> {
                var rate = -Math.log1p(-given.count(1).probability(0));
                return random -> Math.floor(random.nextExponential() / rate);
            }
            default -> {
                var mean = given.count(1).positive(0);
                return random -> Counting.poisson(random, mean);
            }
        }
    }

    /** Values first, then as many probabilities. */
    private static Sampler categorical(Parameters given) {
        var count = given.count() / 2;
        return random -> {
            var left = random.nextDouble();
            for (int i = 0; i + 1 < count; i++) {
                left -= given.probability(count + i);
                if (left < 0) {
                    return given.real(i);
                }
            }
            return given.real(count - 1);
        };
    }

    private static Sampler tailed(String head, Parameters given) {
        if (head.equals("ExponentialDistribution")) {
            var rate = given.count(1).positive(0);
            return random -> random.nextExponential() / rate;
        }
        if (head.equals("WeibullDistribution") || head.equals("ParetoDistribution")) {
            var first = given.count(2).positive(0);
            var second = given.positive(1);
            return head.equals("WeibullDistribution")
                    ? random -> second * Math.pow(random.nextExponential(), 1 / first)
                    : random -> first * Math.exp(random.nextExponential() / second);
        }
        var standard = given.or(0, 1);
        return switch (head) {
            case "LaplaceDistribution" -> located(standard, Laws::laplace);
            case "LogisticDistribution" -> located(standard, Laws::logistic);
            case "CauchyDistribution" -> located(standard, random -> Math.tan(Math.PI * (random.nextDouble() - 0.5)));
            case "ExtremeValueDistribution" -> located(standard, random -> -Math.log(random.nextExponential()));
            case "GumbelDistribution" -> located(standard, random -> Math.log(random.nextExponential()));
            default -> throw new UnknownHead(head);
        };
    }

    private static Sampler located(Parameters given, Sampler standard) {
        var location = given.count(2).real(0);
        var scale = given.positive(1);
        return random -> location + scale * standard.next(random);
    }

    private static double laplace(java.util.random.RandomGenerator random) {
        return random.nextBoolean() ? random.nextExponential() : -random.nextExponential();
    }

    /** The log odds of a uniform draw that is neither 0 nor 1. */
    private static double logistic(java.util.random.RandomGenerator random) {
        var odds = random.nextDouble() + 0x1p-54;
        return Math.log(odds / (1 - odds));
    }
}
