package keywright.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Densities are compared with the samplers, which share no formula with them. */
class LogDensityTest {
    private static final int DRAWS = 200_000;

    private static double[] parameters(String written) {
        return written.isBlank()
                ? new double[0]
                : DoubleStream.of(java.util.Arrays.stream(written.split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray())
                        .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "NormalDistribution, 0.3 1.4",
        "UniformDistribution, -1 2.5",
        "LaplaceDistribution, -0.4 0.7",
        "LogisticDistribution, 0.2 1.3",
        "ExponentialDistribution, 1.7",
        "GammaDistribution, 2.3 0.6",
        "BetaDistribution, 1.6 2.4",
        "ChiSquareDistribution, 3.5",
        "ChiDistribution, 2.5",
        "HalfNormalDistribution, 0.8",
        "LogNormalDistribution, 0.1 0.4",
        "StudentTDistribution, 7",
        "StudentTDistribution, 0.5 1.2 9",
        "ExtremeValueDistribution, 0.4 0.9",
        "GumbelDistribution, 0.4 0.9",
        "WeibullDistribution, 1.8 0.7",
        "ParetoDistribution, 0.9 6",
        "RademacherDistribution, ''",
        "BernoulliDistribution, 0.3",
        "BinomialDistribution, 6 0.35",
        "GeometricDistribution, 0.4",
        "PoissonDistribution, 2.2",
        "DiscreteUniformDistribution, 2 7",
        "CategoricalDistribution, 1 4 5 0.2 0.5 0.3"
    })
    void a_density_adds_up_to_one_and_gives_the_moments_of_the_draws(String head, String written) {
        var parameters = parameters(written);
        var density = LogDensity.of(head, parameters);
        assertThat(density.mean(x -> 1).value()).as("total").isCloseTo(1, within(1e-8));
        var random = Seed.of("densities", head).stream();
        var sampler = Sampler.of(head, parameters);
        var draws = new double[DRAWS];
        sampler.fill(random, draws);
        var mean = java.util.Arrays.stream(draws).average().orElseThrow();
        var square = java.util.Arrays.stream(draws).map(x -> x * x).average().orElseThrow();
        var spread = Math.sqrt(square - mean * mean);
        assertThat(density.mean(x -> x).value()).as("mean").isCloseTo(mean, within(5 * spread / Math.sqrt(DRAWS)));
        assertThat(density.mean(x -> Math.cos(x)).value())
                .as("mean cosine")
                .isCloseTo(
                        java.util.Arrays.stream(draws).map(Math::cos).average().orElseThrow(), within(0.01));
    }

    @Test
    void outside_of_the_range_there_is_no_density() {
        assertThat(LogDensity.of("ExponentialDistribution", 2).log(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(LogDensity.of("PoissonDistribution", 2).log(1.5)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> LogDensity.of("NormalDistribution", 0, -1)).hasMessageContaining("positive");
        assertThatThrownBy(() -> LogDensity.of("NoDistribution", 0, 1)).isInstanceOf(UnknownHead.class);
    }
}
