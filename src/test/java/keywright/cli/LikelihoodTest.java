package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Likelihoods at their greatest. */
class LikelihoodTest {
    private static final String T = "t: {positive: true, value: 2}";

    @Test
    void a_parameter_that_stands_within_a_sum_over_the_data_is_not_taken_for_absent() {
        var run = Run.of(
                "derive",
                "MaximumLikelihood[x, t]",
                "--given",
                "x: {shape: [n], law: \"ExtremeValueDistribution[0, t]\"}",
                "--param",
                T);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).doesNotContain("stationary-number");
    }

    @Test
    void a_likelihood_with_jumps_is_not_searched_in_an_interval_as_if_it_had_none() {
        var run = Run.of(
                "derive",
                "MaximumLikelihood[x, {t, 0, 1}]",
                "--given",
                "x: {shape: [n], law: \"UniformDistribution[{0, t}]\"}",
                "--param",
                T);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).doesNotContain("logarithm-of-density");
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

    @Test
    void what_is_drawn_does_not_move_with_its_own_law_unnoticed() {
        var run = Run.of(
                "derive",
                "Expectation[Hessian[LogLikelihood[y], w]]",
                "--given",
                "X: {shape: [n, d]}",
                "--given",
                "w: {shape: [d]}",
                "--given",
                "y: {shape: [n], law: \"NormalDistribution[X . w, 1]\"}");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("y would move with its own law");
    }
}
