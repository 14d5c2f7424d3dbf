package keywright.numeric;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** The logarithms of densities by name; none of them underflows where its law still has values. */
final class LogDensities {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double[] SPREAD = {-8, -2, 0, 2, 8};
    private static final double NEGLIGIBLE = -700;

    private LogDensities() {}

    static LogDensity density(String head, Parameters given) {
        return switch (head) {
            case "BernoulliDistribution", "BinomialDistribution", "GeometricDistribution", "PoissonDistribution" ->
                counting(head, given);
            case "DiscreteUniformDistribution" -> {
                var ends = given.count(2);
                var least = (double) ends.whole(0);
                var greatest = (double) ends.whole(1);
                yield integers(least, greatest, k -> -Math.log(greatest - least + 1));
            }
            case "RademacherDistribution" -> points(new double[] {-1, 1}, 0.5, 0.5);
            case "CategoricalDistribution" -> categorical(given);
            default -> bounded(head, given);
        };
    }

    /** Laws with an end that is not zero. */
    private static LogDensity bounded(String head, Parameters given) {
        return switch (head) {
            case "UniformDistribution" -> {
                var ends = given.or(0, 1).count(2);
                var height = -Math.log(ends.real(1) - ends.real(0));
                yield made(LogDensity.Range.reals(ends.real(0), ends.real(1)), x -> height);
            }
            case "BetaDistribution" -> {
                var a = given.count(2).positive(0);
                var b = given.positive(1);
                var size = Beta.logBeta(a, b);
                yield made(
                        LogDensity.Range.reals(0, 1, 0.5),
                        x -> (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - size);
            }
            case "ParetoDistribution" -> {
                var least = given.count(2).positive(0);
                var a = given.positive(1);
                yield made(
                        LogDensity.Range.reals(least, INFINITY),
                        x -> Math.log(a / least) - (a + 1) * Math.log(x / least));
            }
            default -> scaled(head, given);
        };
    }

    /** Laws of σy for a y of a law on the positive half-line. */
    private static LogDensity scaled(String head, Parameters given) {
        return switch (head) {
            case "ExponentialDistribution" -> half(1 / given.count(1).positive(0), y -> -y);
            case "GammaDistribution" -> half(given.count(2).positive(1), power(given.positive(0), 1));
            case "ChiSquareDistribution" -> half(2, power(given.count(1).positive(0) / 2, 1));
            case "ChiDistribution" -> half(Math.sqrt(2), power(given.count(1).positive(0), 2));
            case "HalfNormalDistribution" ->
                half(Math.sqrt(Math.PI) / given.count(1).positive(0), power(1, 2));
            case "WeibullDistribution" -> {
                var a = given.count(2).positive(0);
                yield half(given.positive(1), y -> Math.log(a) + (a - 1) * Math.log(y) - Math.pow(y, a));
            }
            case "LogNormalDistribution" -> {
                var all = given.or(0, 1).count(2);
                var sd = all.positive(1);
                yield half(Math.exp(all.real(0)), y -> bell(Math.log(y) / sd) - Math.log(y * sd));
            }
            default -> located(head, given);
        };
    }

    /** \(\log\bigl(c\,y^{a-1}e^{-y^c}/\Gamma(a/c)\bigr)\). */
    private static DoubleUnaryOperator power(double a, double c) {
        var size = Math.log(c) - Gamma.logGamma(a / c);
        return y -> size + (a - 1) * Math.log(y) - Math.pow(y, c);
    }

    private static double bell(double z) {
        return -(z * z + Math.log(2 * Math.PI)) / 2;
    }

    /** Laws of μ + σz for a z of a law on the line. */
    private static LogDensity located(String head, Parameters given) {
        var student = head.equals("StudentTDistribution");
        var all = student && given.count() == 1
                ? new Parameters(head, new double[] {0, 1, given.real(0)})
                : student ? given : given.or(0, 1);
        var location = all.count(student ? 3 : 2).real(0);
        var scale = all.positive(1);
        var standard = student ? student(all.positive(2)) : standard(head);
        return new Located(location, scale, standard);
    }

    /** Its range is worked out only where it is asked for: many densities are wanted at one place alone. */
    private record Located(double location, double scale, DoubleUnaryOperator standard) implements LogDensity {
        @Override
        public double log(double x) {
            return standard.applyAsDouble((x - location) / scale) - Math.log(scale);
        }

        @Override
        public Range range() {
            var breaks = Arrays.stream(SPREAD).map(z -> location + scale * z).toArray();
            return Range.reals(-INFINITY, INFINITY, breaks);
        }
    }

    private static DoubleUnaryOperator standard(String head) {
        return switch (head) {
            case "NormalDistribution" -> LogDensities::bell;
            case "LaplaceDistribution" -> z -> -Math.log(2) - Math.abs(z);
            case "LogisticDistribution" -> z -> -Math.abs(z) - 2 * Math.log1p(Math.exp(-Math.abs(z)));
            case "ExtremeValueDistribution" -> z -> -z - Math.exp(-z);
            case "GumbelDistribution" -> z -> z - Math.exp(z);
            default -> throw new UnknownHead(head);
        };
    }

    private static DoubleUnaryOperator student(double degrees) {
        var size = Gamma.logGamma((degrees + 1) / 2) - Gamma.logGamma(degrees / 2) - Math.log(degrees * Math.PI) / 2;
        return z -> size - (degrees + 1) / 2 * Math.log1p(z * z / degrees);
    }

    private static LogDensity half(double scale, DoubleUnaryOperator standard) {
        return made(
                LogDensity.Range.reals(0, INFINITY, scale / 4, scale, 4 * scale),
                x -> standard.applyAsDouble(x / scale) - Math.log(scale));
    }

    private static LogDensity counting(String head, Parameters given) {
        if (head.equals("PoissonDistribution")) {
            var mean = given.count(1).positive(0);
            return integers(0, INFINITY, k -> k * Math.log(mean) - mean - Gamma.logGamma(k + 1));
        }
        if (head.equals("GeometricDistribution")) {
            var chance = given.count(1).probability(0);
            return integers(0, INFINITY, k -> Math.log(chance) + k * Math.log1p(-chance));
        }
        var one = head.equals("BernoulliDistribution");
        var trials = one ? 1.0 : (double) given.count(2).whole(0);
        var chance = given.probability(one ? 0 : 1);
        return integers(
                0,
                trials,
                k -> Math.log(Functions.binomial(trials, k))
                        + (k == 0 ? 0 : k * Math.log(chance))
                        + (k == trials ? 0 : (trials - k) * Math.log1p(-chance)));
    }

    private static LogDensity integers(double from, double to, DoubleUnaryOperator log) {
        return made(
                LogDensity.Range.integers(from, to),
                k -> k == Math.rint(k) ? log.applyAsDouble(k) : Double.NEGATIVE_INFINITY);
    }

    private static LogDensity categorical(Parameters given) {
        var count = given.count() / 2;
        var values = new double[count];
        var chances = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = given.real(i);
            chances[i] = given.probability(count + i);
        }
        return points(values, chances);
    }

    private static LogDensity points(double[] values, double... chances) {
        return made(LogDensity.Range.values(values), x -> {
            var total = 0.0;
            for (int i = 0; i < values.length; i++) {
                total += values[i] == x ? chances[i] : 0;
            }
            return Math.log(total);
        });
    }

    private static LogDensity made(LogDensity.Range range, DoubleUnaryOperator log) {
        return new Made(range, log);
    }

    private record Made(LogDensity.Range range, DoubleUnaryOperator logarithm) implements LogDensity {
        @Override
        public double log(double x) {
            return x < range.from() || x > range.to() ? Double.NEGATIVE_INFINITY : logarithm.applyAsDouble(x);
        }
    }

    static Estimate mean(LogDensity density, DoubleUnaryOperator f) {
        DoubleUnaryOperator weighted = x -> {
            var log = density.log(x);
            return log < NEGLIGIBLE ? 0 : Math.exp(log) * f.applyAsDouble(x);
        };
        var range = density.range();
        if (!range.points().isEmpty()) {
            var total =
                    range.points().stream().mapToDouble(weighted::applyAsDouble).sum();
            return new Estimate(total, 4 * Math.ulp(total));
        }
        if (!range.whole()) {
            return Quadrature.integral(weighted, range.from(), range.to(), array(range.breaks()));
        }
        return Double.isInfinite(range.to())
                ? Series.sum(weighted, (long) range.from())
                : Series.sum(weighted, (long) range.from(), (long) range.to());
    }

    private static double[] array(java.util.List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }
}
