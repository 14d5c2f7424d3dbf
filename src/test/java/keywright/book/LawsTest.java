package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.law.Family;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.rule.Condition;
import keywright.rule.Derivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract every law keeps; a new law is tested by a line in {@link #laws()}. */
class LawsTest {
    /** A law, and a place up to which its probability is asked. */
    private record Trial(String text, String place) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Trial> laws() {
        return Stream.of(
                new Trial("NormalDistribution[m, s]", "i/2"),
                new Trial("UniformDistribution[{m, m + s}]", "m + s/3"),
                new Trial("LaplaceDistribution[m, s]", "m + 1/3"),
                new Trial("LogisticDistribution[m, s]", "i/2"),
                new Trial("ExponentialDistribution[s]", "a"),
                new Trial("GammaDistribution[a, s]", "b"),
                new Trial("BetaDistribution[a, b]", "q"),
                new Trial("ChiSquareDistribution[a]", "b"),
                new Trial("ChiDistribution[a]", "s"),
                new Trial("HalfNormalDistribution[a]", "1/2"),
                new Trial("LogNormalDistribution[m, 1/a]", "q"),
                new Trial("StudentTDistribution[b]", "m"),
                new Trial("StudentTDistribution[m, s, b]", "a"),
                new Trial("ExtremeValueDistribution[m, s]", "i"),
                new Trial("GumbelDistribution[m, s]", "i"),
                new Trial("WeibullDistribution[a, s]", "1"),
                new Trial("RayleighDistribution[s]", "1"),
                new Trial("ParetoDistribution[a, b]", "a + q"),
                new Trial("RademacherDistribution[]", "0"),
                new Trial("BernoulliDistribution[q]", "0"),
                new Trial("BinomialDistribution[n, q]", "2"),
                new Trial("GeometricDistribution[q]", "n"),
                new Trial("PoissonDistribution[a]", "2"),
                new Trial("DiscreteUniformDistribution[{i, n}]", "(i + n)/2"),
                new Trial("CategoricalDistribution[{-1, 2, m}, {1/2, q/2, 1/2 - q/2}]", "1"));
    }

    /** The law without a mean beside those with all moments up to the fourth. */
    static Stream<Trial> all() {
        return Stream.concat(laws(), Stream.of(new Trial("CauchyDistribution[m, s]", "i/2")));
    }

    private static double derived(Trial trial, String question) {
        var derivation = LawTrial.derived(trial.text(), question);
        assertThat(derivation).as(question).isInstanceOf(Derivation.Done.class);
        return LawTrial.value(derivation.result());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void the_density_has_mass_one_and_draws_fall_where_it_lives(Trial trial) {
        var law = LawTrial.law(trial.text());
        assertThat(LawTrial.moment(law, 0)).isCloseTo(1, within(1e-9));
        assertThat(LawTrial.draws(law)).matches(draws -> Arrays.stream(draws).allMatch(x -> LawTrial.lives(law, x)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void four_moments_are_derived_and_agree_with_quadrature_and_with_samples(Trial trial) {
        var law = LawTrial.law(trial.text());
        var draws = LawTrial.draws(law);
        for (int order = 1; order <= 4; order++) {
            var derived = derived(trial, "Expectation[x^" + order + "]");
            var size = Math.max(1, Math.abs(derived));
            assertThat(derived).isCloseTo(LawTrial.moment(law, order), within(1e-7 * size));
            var power = order;
            var powers = Arrays.stream(draws).map(x -> Math.pow(x, power)).toArray();
            var mean = Arrays.stream(powers).average().orElseThrow();
            var spread = Arrays.stream(powers).map(x -> (x - mean) * (x - mean)).sum();
            var tail = law.tail().map(LawTrial::value).orElse(Double.POSITIVE_INFINITY);
            if (2 * order < tail) {
                assertThat(mean).isCloseTo(derived, within(5 * Math.sqrt(spread) / draws.length + 1e-12));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void the_variance_is_derived(Trial trial) {
        var law = LawTrial.law(trial.text());
        var mean = LawTrial.moment(law, 1);
        assertThat(derived(trial, "Variance[x]"))
                .isCloseTo(LawTrial.moment(law, 2) - mean * mean, within(1e-7 * Math.max(1, mean * mean)));
    }

    @ParameterizedTest(name = "{0} up to a place")
    @MethodSource("all")
    void the_probability_up_to_a_place_agrees_with_quadrature_and_with_samples(Trial trial) {
        var law = LawTrial.law(trial.text());
        var place = LawTrial.value(Parsed.of(trial.place()).formula());
        var derived = derived(trial, "Probability[x <= " + trial.place() + "]");
        assertThat(derived)
                .isCloseTo(LawTrial.moment(law, 0, place), within(1e-9))
                .isBetween(0.02, 0.98);
        var below = Arrays.stream(LawTrial.draws(law)).filter(x -> x <= place).count();
        var spread = Math.sqrt(derived * (1 - derived) / LawTrial.DRAWS);
        assertThat((double) below / LawTrial.DRAWS).isCloseTo(derived, within(5 * spread));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_law_with_a_centre_is_symmetric_about_it(Trial trial) {
        var law = LawTrial.law(trial.text());
        law.centre()
                .filter(centre -> !(law.support() instanceof Support.Points))
                .ifPresent(centre -> {
                    var step = Expr.of(1, 2);
                    assertThat(LawTrial.value(law.density(Algebra.plus(centre, step))))
                            .isCloseTo(LawTrial.value(law.density(Algebra.minus(centre, step))), within(1e-12));
                });
    }

    @Test
    void every_family_is_tried_and_says_how_it_is_written() {
        var tried = all().map(law -> law.text().substring(0, law.text().indexOf('[')))
                .distinct()
                .toList();
        assertThat(Laws.heads()).containsExactlyInAnyOrderElementsOf(tried);
        assertThat(Laws.families())
                .allSatisfy(family -> assertThat(family.usage()).startsWith("write " + family.head() + "["));
        laws().map(trial -> LawTrial.law(trial.text())).forEach(law -> assertThat(
                        words(law.family()).contains(law.arguments().size()))
                .as(law.family().usage())
                .isTrue());
    }

    /** How many arguments the words of a family speak of. */
    private static Set<Integer> words(Family family) {
        var first = family.parameters().isEmpty() ? 0 : family.parameters().split(",").length;
        var ranged = family.parameters().equals("{from, to}") ? 1 : first;
        return Set.of(
                ranged,
                family.convention().startsWith("or ") ? family.convention().split(",").length : ranged + 9);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ParetoDistribution[a, 1]         | Expectation[x]
            ParetoDistribution[a, 1/2]       | Expectation[x]
            ParetoDistribution[a, 3/2]       | Variance[x]
            StudentTDistribution[1]          | Expectation[x]
            StudentTDistribution[1]          | Expectation[Abs[x]]
            StudentTDistribution[3]          | Expectation[x^3]
            StudentTDistribution[2]          | Variance[x]
            StudentTDistribution[b]          | Expectation[Exp[x]]
            NormalDistribution[]             | Expectation[1/x]
            NormalDistribution[]             | Expectation[x*Exp[x^2]]
            NormalDistribution[]             | Expectation[Exp[x^2/2]]
            NormalDistribution[m, s]         | Expectation[1/x^2]
            LaplaceDistribution[0, 1]        | Expectation[Exp[2*x]]
            ExponentialDistribution[1]       | Expectation[Exp[x]]
            ExponentialDistribution[1]       | Expectation[1/x]
            GammaDistribution[1/2, s]        | Expectation[1/x]
            LogNormalDistribution[m, s]      | Expectation[Exp[x]]
            GeometricDistribution[1/2]       | Expectation[Exp[Log[2]*x]]
            """)
    void what_does_not_exist_is_not_derived(String law, String question) {
        assertThat(LawTrial.derived(law, question)).isInstanceOf(Derivation.Stuck.class);
    }

    @ParameterizedTest(name = "{1} of {0} if {2}")
    @CsvSource(delimiter = '|', textBlock = """
            StudentTDistribution[a]     | Expectation[x]       | a > 1
            StudentTDistribution[a]     | Expectation[x^2]     | a > 2
            StudentTDistribution[a]     | Expectation[Abs[x]]  | a > 1
            ParetoDistribution[s, a]    | Expectation[x^2]     | a > 2
            ExponentialDistribution[a]  | Expectation[Exp[m*x]]| a > m
            GammaDistribution[a, b]     | Expectation[1/x]     | a > 1
            ExtremeValueDistribution[0, a] | Expectation[Exp[m*x]] | 1 > a*m
            """)
    void what_exists_on_a_condition_states_it(String law, String question, String condition) {
        var derivation = LawTrial.derived(law, question);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(derivation.steps())
                .flatExtracting(step -> step.reason().conditions())
                .contains(new Condition.Holds(Parsed.of(condition).formula()));
    }
}
