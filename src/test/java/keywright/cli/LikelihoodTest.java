package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Likelihoods at their greatest. */
class LikelihoodTest {
    private static final String T = "t: {positive: true, value: 2}";

    @Test
    void a_likelihood_with_jumps_is_refused() {
        var run = Run.of(
                "derive",
                "MaximumLikelihood[x, t]",
                "--given",
                "x: {shape: [n], law: \"UniformDistribution[{0, t}]\"}",
                "--param",
                T);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the values that can be drawn change with t");
    }

    @Test
    void a_smooth_one_is_searched() {
        var run = Run.of(
                "derive",
                "MaximumLikelihood[x, t]",
                "--given",
                "x: {shape: [n], law: \"ExponentialDistribution[t]\"}",
                "--param",
                T);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("= 1/Mean[x]");
    }
}
