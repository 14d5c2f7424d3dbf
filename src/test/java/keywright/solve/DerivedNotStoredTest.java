package keywright.solve;

import static keywright.solve.Formulas.assertAgrees;
import static keywright.solve.Formulas.assertDerives;
import static keywright.solve.Formulas.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.check.Point;
import keywright.term.Order;
import keywright.term.Term;
import org.junit.jupiter.api.Test;

/** Who edits the problem gets the answer of the edited problem; each formula here has a reason of its own. */
class DerivedNotStoredTest {
    private static final String X = "x: {shape: [d1], law: \"NormalDistribution[0, 1]\", meaning: the input}";
    private static final String W = "W: {shape: [d2, d1], law: \"NormalDistribution[0, 1]\"";
    private static final String SQUARE = "rms2: {is: \"Expectation[RMS[y]^2]\", ask: \"the size\"}";

    /** E|x| and E x² of a standard normal number: the mean of a half-normal one, and the variance. */
    private static final double HALF_NORMAL = Math.sqrt(2 / Math.PI);

    private static final List<Point> SIZES = points(
            List.of("d1", "d2", "s", "m"),
            new double[] {2, 2, 1.7, 0.3},
            new double[] {3, 5, 0.4, -1.2},
            new double[] {40, 7, 2.5, 2},
            new double[] {512, 256, 1, 0});

    private static Edited part(String letter) {
        return Edited.hw3().asking("q1", letter, SQUARE);
    }

    /** (Σ|x|)² has d squares and d(d − 1) products of independent factors. */
    private static double squareOfSum(double d, double first, double second) {
        return d * second + d * (d - 1) * first * first;
    }

    @Test
    void a_standard_deviation_appears_in_the_answer() {
        var edited = part("b")
                .with("q1", X, X.replace("[0, 1]", "[0, s]"))
                .with("q1", "parameters:\n", "parameters:\n  s: {positive: true, value: 2}\n");
        assertDerives(edited.answer("1b.rms2"), SIZES, at -> {
            var s = value(at, "s");
            return squareOfSum(value(at, "d1"), s * HALF_NORMAL, s * s);
        });
    }

    @Test
    void a_uniform_input() {
        var edited = part("b").with("q1", X, X.replace("NormalDistribution[0, 1]", "UniformDistribution[{-1, 1}]"));
        // ∫₀¹ x dx = 1/2 and ∫₀¹ x² dx = 1/3
        assertDerives(edited.answer("1b.rms2"), SIZES, at -> squareOfSum(value(at, "d1"), 1 / 2.0, 1 / 3.0));
    }

    @Test
    void a_laplace_input() {
        var edited = part("b").with("q1", X, X.replace("NormalDistribution[0, 1]", "LaplaceDistribution[0, 1]"));
        // |x| is exponential with mean 1 and second moment 2
        assertDerives(edited.answer("1b.rms2"), SIZES, at -> squareOfSum(value(at, "d1"), 1, 2));
    }

    @Test
    void absolute_values_for_signs() {
        var edited = part("b").with("q1", "Sign[Outer", "Abs[Outer");
        // y_j = |g_j| Σ |x_k| x_k: odd in every x_k, so only the d1 squares x_k⁴ count, and E x⁴ = 3
        assertDerives(edited.answer("1b.rms2"), SIZES, at -> 3 * value(at, "d1") * meanSquareOfG(at));
    }

    @Test
    void ramps_for_signs() {
        var edited = part("b").with("q1", "Sign[Outer", "Ramp[Outer");
        // y_j = g_j Σ x_k² 1[g_j x_k > 0]: moments E x² 1[x > 0] = 1/2 and E x⁴ 1[x > 0] = 3/2, by symmetry
        assertDerives(
                edited.answer("1b.rms2"),
                SIZES,
                at -> squareOfSum(value(at, "d1"), 1 / 2.0, 3 / 2.0) * meanSquareOfG(at));
    }

    @Test
    void weights_with_a_mean() {
        var edited = part("a")
                .with("q1", W, W.replace("[0, 1]", "[m, 1]"))
                .with("q1", "parameters:\n", "parameters:\n  m: {value: 0.5}\n");
        // x is centred: only squares count, E W² E x² = (1 + m²) · 1
        assertDerives(edited.answer("1a.rms2"), SIZES, at -> value(at, "d1") * (1 + value(at, "m") * value(at, "m")));
    }

    @Test
    void a_fourth_power_of_the_norm_of_features() {
        var edited = part("a").with("q1", "Expectation[RMS[y]^2]", "Expectation[RMS[y]^4]");
        // given x, |y|² is |x|² times a chi-square number of d2 degrees of freedom: E χ⁴ = n² + 2n, twice
        assertDerives(edited.answer("1a.rms2"), SIZES, at -> {
            var d1 = value(at, "d1");
            var d2 = value(at, "d2");
            return (d1 * d1 + 2 * d1) * (d2 * d2 + 2 * d2) / (d2 * d2);
        });
    }

    @Test
    void a_fourth_power_of_the_norm_of_updates() {
        var edited = part("b").with("q1", "Expectation[RMS[y]^2]", "Expectation[RMS[y]^4]");
        // (Σ|x|)⁴ by the patterns 4, 3+1, 2+2, 2+1+1, 1+1+1+1; E|x|³ = 2E|x| and E x⁴ = 3 by parts
        assertDerives(edited.answer("1b.rms2"), SIZES, at -> {
            var d = value(at, "d1");
            var q = 2 / Math.PI;
            return d * (3 + (d - 1) * (8 * q + 3 + (d - 2) * (6 * q + (d - 3) * q * q)));
        });
    }

    @Test
    void three_factors() {
        var edited = part("a")
                .with("q1", "y: \"W . x\"", "y: \"V . W . x\"")
                .with(
                        "q1",
                        "given:\n",
                        "given:\n  V: {shape: [d3, d2], law: \"NormalDistribution[0, 1]\", meaning: more}\n")
                .with("q1", "parameters:\n", "parameters:\n  d3: {integer: [2, 4096], value: 16}\n");
        // every entry is a sum of d2 d1 uncorrelated products of variance one
        assertDerives(edited.answer("1a.rms2"), SIZES, at -> value(at, "d1") * value(at, "d2"));
    }

    @Test
    void another_depth_and_another_spacing() {
        var edited = Edited.hw3()
                .with("q5", "value: 10, meaning: the number", "value: 24, meaning: the number")
                .with("q5", "value: 5,", "value: 6,");
        // four segments, each running 0 + 1 + … + 5 layers again
        assertThat(inUse(edited.answer("5a.fwd"))).isEqualTo(60);
        assertThat(inUse(edited.answer("5b.loadmem"))).isEqualTo(24);
        // 60 · 20 ns + 24 · 10 ns over 24 loads
        assertThat(inUse(edited.answer("5c.t_disk"))).isEqualTo(60);
    }

    @Test
    void a_slower_forward_pass() {
        var edited = Edited.hw3()
                .with("q5", "value: 10, meaning: the number", "value: 24, meaning: the number")
                .with("q5", "value: 5,", "value: 6,")
                .with("q5", "value: 20, unit: ns", "value: 35, unit: ns");
        var solved = edited.answer("5c.t_disk");
        // (60 · 35 ns + 24 · 10 ns) / 24
        assertThat(inUse(solved)).isEqualTo(97.5);
        assertThat(solved.value().orElseThrow().shown()).isEqualTo("97.5 ns");
    }

    @Test
    void checkpoints_at_uneven_distances() {
        var edited = Edited.hw3()
                .with("q5", "Range[0, L, c]", "{0, 3, 7, 10}")
                .with("q5", "require:\n", "")
                .with(
                        "q5",
                        "  - {formula: \"Divisible[L, c]\", because: the last activation is to be a stored one}\n",
                        "");
        // layers 1 2 3 | 4 5 6 7 | 8 9 10 are 1 2 0 | 1 2 3 0 | 1 2 0 above the nearest stored one
        assertThat(inUse(edited.answer("5a.fwd"))).isEqualTo(12);
        assertThat(inUse(edited.answer("5b.loadmem"))).isEqualTo(10);
        assertThat(inUse(edited.answer("5c.t_disk"))).isEqualTo((12 * 20 + 10 * 10) / 10.0);
    }

    @Test
    void the_set_as_it_comes() {
        var set = Edited.hw3();
        assertDerives(set.answer("1a.rms2"), SIZES, at -> value(at, "d1"));
        assertDerives(set.answer("1a.alpha"), SIZES, at -> 1 / Math.sqrt(value(at, "d1")));
        Formulas.Stated square = at -> squareOfSum(value(at, "d1"), HALF_NORMAL, 1);
        assertDerives(set.answer("1b.rms2"), SIZES, square);
        assertDerives(set.answer("1b.alpha"), SIZES, at -> 1 / Math.sqrt(square.at(at)));
        // all entries of y have the size Σ|x|, so its RMS norm is Σ|x| itself
        assertDerives(set.answer("1b.alphaLiteral"), SIZES, at -> 1 / (value(at, "d1") * HALF_NORMAL));
        assertThat(growth(set.answer("1a.order"))).isEqualTo("Theta[d1]");
        assertThat(growth(set.answer("1b.order"))).isEqualTo("Theta[d1^2]");
        assertThat(set.answer("1c.free").answer().formula().wolfram()).isEqualTo("True");
    }

    @Test
    void the_pass_as_it_comes() {
        var set = Edited.hw3();
        var layers = points(
                List.of("L", "c", "t_fwd", "t_mem"),
                new double[] {10, 5, 20, 10},
                new double[] {24, 6, 35, 10},
                new double[] {12, 4, 1, 7},
                new double[] {9, 9, 2, 3});
        // L/c segments, each running 0 + 1 + … + (c − 1) layers again
        assertDerives(set.answer("5a.fwd"), layers, at -> value(at, "L") * (value(at, "c") - 1) / 2);
        assertDerives(set.answer("5b.loadmem"), layers, at -> value(at, "L"));
        assertDerives(
                set.answer("5c.t_disk"),
                layers,
                at -> (value(at, "c") - 1) / 2 * value(at, "t_fwd") + value(at, "t_mem"));
        assertThat(inUse(set.answer("5a.fwd"))).isEqualTo(20);
        assertThat(inUse(set.answer("5b.loadmem"))).isEqualTo(10);
        assertThat(set.answer("5c.t_disk").value().orElseThrow().shown()).isEqualTo("50 ns");
    }

    private static double inUse(Solved solved) {
        assertAgrees(solved);
        return solved.value().orElseThrow().number();
    }

    private static String growth(Solved solved) {
        assertAgrees(solved);
        assertThat(solved.answer()).isInstanceOf(Order.class);
        return solved.answer().formula().wolfram();
    }

    private static double value(Map<String, Double> at, String name) {
        return at.getOrDefault(name, Double.NaN);
    }

    /** ‖g‖²/d2 for the g that is drawn at the point. */
    private static double meanSquareOfG(Map<String, Double> at) {
        var scope = part("b").solved("1b").parts().get(0).declarations().scope();
        Term square = new keywright.term.Reader(scope)
                .read(keywright.cas.Parsed.of("RMS[g]^2").formula());
        return Formulas.value(square, new Point(at));
    }
}
