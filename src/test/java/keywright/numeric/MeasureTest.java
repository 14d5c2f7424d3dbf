package keywright.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Integrals, sums, derivatives, roots and means whose values are known in closed form. */
class MeasureTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static Arguments known(String name, DoubleUnaryOperator f, double lower, double upper, double value) {
        return Arguments.of(name, f, lower, upper, value);
    }

    private static double bell(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    static Stream<Arguments> integrals() {
        return Stream.of(
                known("x^2", x -> x * x, 0, 1, 1.0 / 3),
                known("normal", MeasureTest::bell, -INF, INF, 1),
                known("normal 4th moment", x -> x * x * x * x * bell(x), -INF, INF, 3),
                known("E|x|", x -> Math.abs(x) * bell(x), -INF, INF, Math.sqrt(2 / Math.PI)),
                known("narrow normal", x -> bell(x / 1e-3) / 1e-3, -INF, INF, 1),
                known("wide normal", x -> bell(x / 1e4) / 1e4, -INF, INF, 1),
                known("1/sqrt x", x -> 1 / Math.sqrt(x), 0, 1, 2),
                known("1/sqrt(1-x)", x -> 1 / Math.sqrt(1 - x), 0, 1, 2),
                known("log x", Math::log, 0, 1, -1),
                known("log x / sqrt x", x -> Math.log(x) / Math.sqrt(x), 0, 1, -4),
                known("Cauchy", x -> 1 / (Math.PI * (1 + x * x)), -INF, INF, 1),
                known("Pareto", x -> 1.5 * Math.pow(x, -2.5), 1, INF, 1),
                known("slow tail", x -> 0.1 * Math.pow(x, -1.1), 1, INF, 1),
                known("exponential", x -> Math.exp(-x), 0, INF, 1),
                known("left half-line", Math::exp, -INF, 0, 1),
                known("kink without break", x -> Math.abs(x - 0.3), 0, 1, 0.29),
                known("jump without break", x -> x < 1 / Math.PI ? 0 : 1, 0, 1, 1 - 1 / Math.PI),
                known("oscillation", x -> Math.sin(50 * x), 0, Math.PI / 2, (1 - Math.cos(25 * Math.PI)) / 50),
                known("nothing", x -> 0, 0, INF, 0),
                known("empty", x -> x, 2, 2, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("integrals")
    void integrals_are_right_within_their_error(
            String name, DoubleUnaryOperator f, double lower, double upper, double value) {
        var estimate = Quadrature.integral(f, lower, upper);

        assertThat(Math.abs(estimate.value() - value)).as(name).isLessThanOrEqualTo(estimate.error() + 1e-15);
        assertThat(estimate.error()).as(name).isLessThan(1e-6);
    }

    @Test
    void a_peak_far_out_is_found_by_a_break() {
        var estimate = Quadrature.integral(x -> bell(x - 1e4), -INF, INF, 1e4);

        assertThat(estimate.z(Estimate.exact(1))).isLessThan(1.5);
    }

    @Test
    void integrals_that_do_not_exist_are_not_given_a_small_error() {
        assertThat(errorOf(() -> Quadrature.integral(x -> 1 / (x * x), -1, 1, 0.1)))
                .isGreaterThan(0.1);
        assertThat(errorOf(() -> Quadrature.integral(x -> 1 / x, 1, INF))).isGreaterThan(0.1);
        assertThat(errorOf(() -> Quadrature.integral(x -> x, 0, INF))).isGreaterThan(0.1);
    }

    private static double errorOf(java.util.function.Supplier<Estimate> measured) {
        try {
            return measured.get().error();
        } catch (ArithmeticException refused) {
            return INF;
        }
    }

    @Test
    void series_are_summed() {
        assertThat(Series.sum(k -> Math.pow(0.5, k), 0).value()).isEqualTo(2);
        assertThat(Series.sum(k -> k, 1, 100).value()).isEqualTo(5050);
        var zeta = Series.sum(k -> 1.0 / k / k, 1);
        assertThat(Math.abs(zeta.value() - Math.PI * Math.PI / 6)).isLessThanOrEqualTo(zeta.error());
        assertThat(zeta.error()).isLessThan(1e-6);
        assertThatThrownBy(() -> Series.sum(k -> 1.0 / k, 1)).hasMessageContaining("does not converge");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.1", "3, 1", "-2, 0.5"})
    void derivatives_are_right_within_their_error(double x, double scale) {
        var estimate = FiniteDifference.derivative(t -> Math.sin(t) * Math.exp(t), x, scale);

        var exact = (Math.sin(x) + Math.cos(x)) * Math.exp(x);
        assertThat(Math.abs(estimate.value() - exact)).isLessThanOrEqualTo(estimate.error());
        assertThat(estimate.error()).isLessThan(1e-8);
    }

    @Test
    void roots_are_bracketed() {
        var root = RootFinder.root(x -> x * x - 2, 0, 2);

        assertThat(Math.abs(root.value() - Math.sqrt(2))).isLessThanOrEqualTo(root.error());
        assertThatThrownBy(() -> RootFinder.root(x -> x * x + 2, 0, 2)).hasMessageContaining("no change of sign");
    }

    @Test
    void means_come_with_honest_errors() {
        var far = 0;
        for (int i = 0; i < 200; i++) {
            var mean = new MonteCarlo(Seed.of("honest", "run" + i), 32).mean(random -> random.nextGaussian(), 2000);
            far += mean.z(new Estimate(0, 0)) > 2.04 ? 1 : 0;
        }
        assertThat(far).isBetween(1, 25);
    }

    @Test
    void sampling_stops_when_the_error_is_small() {
        var carlo = new MonteCarlo(Seed.of("stop"), 32);
        var coarse = carlo.mean(random -> random.nextExponential(), 0.01, 10_000_000);
        var fine = carlo.mean(random -> random.nextExponential(), 0.002, 10_000_000);

        assertThat(coarse.error()).isLessThanOrEqualTo(0.01 * coarse.value());
        assertThat(fine.error()).isLessThanOrEqualTo(0.002 * fine.value());
        assertThat(fine.z(new Estimate(1, 0))).isLessThan(4.5);
        assertThat(carlo.mean(random -> random.nextGaussian(), 1e-9, 10_000).error())
                .isGreaterThan(0);
    }

    @Test
    void results_do_not_depend_on_threads() throws Exception {
        var carlo = new MonteCarlo(Seed.of("threads"), 16);
        MonteCarlo.Experiment two = (random, out) -> {
            out[0] = random.nextGaussian();
            out[1] = out[0] * out[0];
        };
        var here = carlo.means(two, 2, 10_000);
        var pool = new java.util.concurrent.ForkJoinPool(1);
        try {
            List<Estimate> there =
                    pool.submit(() -> carlo.means(two, 2, 10_000)).get();
            assertThat(there).isEqualTo(here);
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1033.1234 | 1.234 | 1033.1 ± 1.2",
                "0.0012345 | 0.00002 | 0.001234 ± 0.000020",
                "123456 | 234 | 123460 ± 230",
                "-5 | 0.5 | -5.00 ± 0.50",
                "2 | 0 | 2",
            })
    void estimates_are_printed_with_the_digits_they_have(double value, double error, String text) {
        assertThat(new Estimate(value, error)).hasToString(text);
    }

    @Test
    void an_estimate_needs_a_finite_error() {
        assertThatThrownBy(() -> new Estimate(1, Double.NaN)).hasMessageContaining("1.0 ± NaN");
        assertThatThrownBy(() -> new Estimate(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
