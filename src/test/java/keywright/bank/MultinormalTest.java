package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import keywright.book.Rulebook;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.numeric.Quadrature;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of laws, for a vector of jointly normal numbers: an entry of it, and two of its entries together. */
class MultinormalTest {
    private static final double[] MEAN = {0.4, -0.3};
    private static final double[] COVARIANCE = {1.2, 0.5, 0.5, 0.8};
    private static final Seed SEED = Seed.of("multinormal");

    private static Point at(double place) {
        return new Point(Map.of("d", 2.0, "c", place), Map.of("mu", MEAN, "S", COVARIANCE));
    }

    /** The question and its answer. */
    private static List<Term> derived(String question) {
        var line = question + " ; given mu: {shape: [d]} ; given S: {shape: [d, d], definite: true}"
                + " ; given x: {shape: [d], law: \"MultinormalDistribution[mu, S]\"}"
                + " ; c: {real: [-9, 9], value: 0.7}";
        var declarations = Declarations.of(Line.of(line).statement());
        var find = declarations.statement().finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        var derivation = Rulebook.prover().prove(goal, declarations.context(List.of()));
        assertThat(derivation).as(question).isInstanceOf(Derivation.Done.class);
        return List.of(goal, derivation.result());
    }

    private static double value(Term closed, double place) {
        return new Meter(SEED, 1).entries(closed, at(place))[0];
    }

    /** \(\int_{-\infty}^c t^n p(t)\,dt\) for the first entry. */
    private static double moment(int order, double last) {
        var variance = COVARIANCE[0];
        return Quadrature.integral(
                        t -> Math.pow(t, order)
                                * Math.exp(-(t - MEAN[0]) * (t - MEAN[0]) / (2 * variance))
                                / Math.sqrt(2 * Math.PI * variance),
                        Double.NEGATIVE_INFINITY,
                        last,
                        0)
                .value();
    }

    @Test
    void the_density_of_an_entry_has_mass_one() {
        var density = derived("PDF[x[[1]], c]").get(1);
        var mass = Quadrature.integral(
                t -> value(density, t), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, MEAN[0]);
        assertThat(mass.value()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void four_moments_agree_with_quadrature_and_with_samples(int order) {
        var both = derived("Expectation[x[[1]]^" + order + "]");
        var derived = value(both.get(1), 0);
        assertThat(derived).isCloseTo(moment(order, Double.POSITIVE_INFINITY), within(1e-9));
        sampled(both.get(0), derived);
    }

    @Test
    void the_probability_up_to_a_place_agrees_with_quadrature_and_with_samples() {
        var both = derived("Probability[x[[1]] <= c]");
        var derived = value(both.get(1), 0.7);
        assertThat(derived).isCloseTo(moment(0, 0.7), within(1e-9)).isBetween(0.1, 0.9);
        sampled(both.get(0), derived);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Expectation[x[[2]]]           | -0.3
            Variance[x[[2]]]              | 0.8
            Covariance[x[[1]], x[[2]]]    | 0.5
            Expectation[x[[1]]*x[[2]]]    | 0.38
            """)
    void mean_and_covariance_are_the_arguments_of_the_law(String question, double value) {
        var both = derived(question);
        assertThat(value(both.get(1), 0)).isCloseTo(value, within(1e-12));
        sampled(both.get(0), value);
    }

    private static void sampled(Term goal, double value) {
        var measured = new Meter(SEED, 3e7).measure(goal, at(0.7));
        assertThat(measured.value()).isCloseTo(value, within(5 * measured.error() + 1e-12));
    }
}
