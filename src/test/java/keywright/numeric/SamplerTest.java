package keywright.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws against the density or mass function of each law as Wolfram's documentation states it. */
class SamplerTest {
    private static final int DRAWS = 100_000;
    private static final List<DoubleUnaryOperator> PROBES = List.of(
            x -> 1,
            x -> Math.atan(x),
            x -> 1 / (1 + x * x),
            x -> x / (1 + x * x),
            x -> x > 1 ? 1 : 0,
            x -> Math.tanh(x / 10));

    private static Arguments law(String law, String density, double lower, double upper) {
        return Arguments.of(law, density, lower, upper);
    }

    static Stream<Arguments> continuous() {
        var inf = Double.POSITIVE_INFINITY;
        return Stream.of(
                law("NormalDistribution[]", "E^(-x^2/2)/Sqrt[2*Pi]", -inf, inf),
                law("NormalDistribution[1, 2]", "E^(-(x-1)^2/8)/(2*Sqrt[2*Pi])", -inf, inf),
                law("UniformDistribution[{-1, 3}]", "1/4", -1, 3),
                law("LaplaceDistribution[1/2, 2]", "E^(-Abs[x-1/2]/2)/4", -inf, inf),
                law("ExponentialDistribution[2]", "2*E^(-2*x)", 0, inf),
                law("LogisticDistribution[1, 2]", "E^(-(x-1)/2)/(2*(1+E^(-(x-1)/2))^2)", -300, 300),
                law("GammaDistribution[3, 2]", "x^2*E^(-x/2)/(8*Gamma[3])", 0, inf),
                law("GammaDistribution[1/2, 2]", "x^(-1/2)*E^(-x/2)/(2^(1/2)*Gamma[1/2])", 0, inf),
                law("BetaDistribution[2, 1/2]", "x*(1-x)^(-1/2)*Gamma[5/2]/(Gamma[2]*Gamma[1/2])", 0, 1),
                law("ChiSquareDistribution[3]", "x^(1/2)*E^(-x/2)/(2^(3/2)*Gamma[3/2])", 0, inf),
                law("ChiDistribution[3]", "2^(-1/2)*x^2*E^(-x^2/2)/Gamma[3/2]", 0, inf),
                law("StudentTDistribution[3]", "Gamma[2]/(Sqrt[3*Pi]*Gamma[3/2])*(1+x^2/3)^(-2)", -inf, inf),
                law("LogNormalDistribution[0, 1]", "E^(-Log[x]^2/2)/(x*Sqrt[2*Pi])", 0, inf),
                law("HalfNormalDistribution[2]", "4*E^(-4*x^2/Pi)/Pi", 0, inf),
                law("WeibullDistribution[3, 2]", "3/2*(x/2)^2*E^(-(x/2)^3)", 0, inf),
                law("ParetoDistribution[2, 3/2]", "3/2*2^(3/2)*x^(-5/2)", 2, inf),
                law("CauchyDistribution[0, 2]", "2/(Pi*(4+x^2))", -inf, inf),
                law("ExtremeValueDistribution[1, 2]", "E^((1-x)/2-E^((1-x)/2))/2", -30, 600),
                law("GumbelDistribution[1, 2]", "E^((x-1)/2-E^((x-1)/2))/2", -600, 30));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("continuous")
    void draws_follow_the_density(String law, String density, double lower, double upper) {
        var code = Compiled.of(Parsed.of(density).formula(), List.of("x"));
        var draws = draws(law);
        for (var probe : PROBES) {
            var expected =
                    Quadrature.integral(x -> probe.applyAsDouble(x) * code.value(x), lower, upper, -5, 0, 0.5, 1, 2, 5);
            assertThat(expected.error()).isLessThan(1e-4);
            assertThat(measured(draws, probe).z(expected)).as(law).isLessThan(4.5);
        }
    }

    static Stream<Arguments> discrete() {
        return Stream.of(
                law("BernoulliDistribution[3/10]", "If1", 0, 1),
                law("BinomialDistribution[7, 2/5]", "Binomial[7, x]*(2/5)^x*(3/5)^(7-x)", 0, 7),
                law("BinomialDistribution[100, 1/40]", "Binomial[100, x]*(1/40)^x*(39/40)^(100-x)", 0, 100),
                law("GeometricDistribution[2/5]", "(2/5)*(3/5)^x", 0, 300),
                law("PoissonDistribution[5/2]", "E^(-5/2)*(5/2)^x/x!", 0, 100),
                law("PoissonDistribution[80]", "E^(x*Log[80] - 80 - LogGamma[x+1])", 0, 400),
                law("DiscreteUniformDistribution[{2, 5}]", "1/4", 2, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("discrete")
    void draws_follow_the_mass_function(String law, String mass, double lower, double upper) {
        var formula = mass.equals("If1") ? "7/10 + x*(3/10 - 7/10)" : mass;
        var code = Compiled.of(Parsed.of(formula).formula(), List.of("x"));
        var draws = draws(law);
        for (var probe : PROBES) {
            var expected = Series.sum(k -> probe.applyAsDouble(k - 2) * code.value(k), (long) lower, (long) upper);
            assertThat(measured(draws, x -> probe.applyAsDouble(x - 2)).z(expected))
                    .as(law)
                    .isLessThan(4.5);
        }
    }

    @Test
    void signs_are_fair() {
        assertThat(measured(draws("RademacherDistribution[]"), x -> x).z(new Estimate(0, 0)))
                .isLessThan(4.5);
        assertThat(draws("RademacherDistribution[]")).containsOnly(-1, 1);
    }

    @Test
    void large_counts_have_the_right_mean_and_variance() {
        var draws = new double[20_000];
        Sampler.of("PoissonDistribution", 1e6).fill(Seed.of("poisson").stream(), draws);
        assertThat(measured(draws, x -> (x - 1e6) / 1e3).z(new Estimate(0, 0))).isLessThan(4.5);
        assertThat(measured(draws, x -> (x - 1e6) * (x - 1e6) / 1e6).z(new Estimate(1, 0)))
                .isLessThan(4.5);
    }

    @Test
    void unknown_laws_and_bad_parameters_are_refused() {
        assertThatThrownBy(() -> Sampler.of("ZipfDistribution", 2))
                .isInstanceOf(UnknownHead.class)
                .hasMessageContaining("ZipfDistribution");
        assertThatThrownBy(() -> Sampler.of("NormalDistribution", 0, -1)).hasMessageContaining("positive");
        assertThatThrownBy(() -> Sampler.of("BernoulliDistribution", 1.5)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Sampler.of("ExponentialDistribution")).hasMessageContaining("expected");
    }

    @Test
    void seeds_are_stable_and_differ() {
        assertThat(Seed.of("hw3", "1b", "x")).isEqualTo(Seed.of("hw3", "1b", "x"));
        assertThat(Seed.of("ab", "c")).isNotEqualTo(Seed.of("a", "bc"));
        assertThat(Seed.of("hw3", "1b", "x").child(0))
                .isNotEqualTo(Seed.of("hw3", "1b", "x").child(1));
        assertThat(Seed.of("hw3", "1b", "x").value()).isEqualTo(6573473575214974639L);
    }

    private static double[] draws(String law) {
        var call = (Expr.Call) Parsed.of(law).formula();
        var parameters = call.arguments().stream()
                .flatMap(part -> part instanceof Expr.Call list && list.head().equals("List")
                        ? list.arguments().stream()
                        : Stream.of(part))
                .mapToDouble(part -> Compiled.of(part, List.of()).value())
                .toArray();
        var draws = new double[DRAWS];
        Sampler.of(call.head(), parameters).fill(Seed.of("test", law).stream(), draws);
        return draws;
    }

    private static Estimate measured(double[] draws, DoubleUnaryOperator probe) {
        var mean = Arrays.stream(draws).map(probe).average().orElseThrow();
        var variance = Arrays.stream(draws)
                .map(probe)
                .map(y -> (y - mean) * (y - mean))
                .average()
                .orElseThrow();
        return new Estimate(mean, Math.sqrt(variance / draws.length) + 1e-12);
    }
}
