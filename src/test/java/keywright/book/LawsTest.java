package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.numeric.Compiled;
import keywright.numeric.Quadrature;
import keywright.numeric.Sampler;
import keywright.numeric.Seed;
import keywright.numeric.Series;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.term.Array;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract every law keeps; a new law is tested by a line in {@link #laws()}. */
class LawsTest {
    private static final Facts FACTS = new Facts(Map.of(
            "m",
            Domain.REAL,
            "s",
            Domain.POSITIVE,
            "a",
            Domain.POSITIVE,
            "b",
            Domain.POSITIVE,
            "n",
            Domain.COUNT,
            "q",
            new Domain(false, 0.001, 0.999),
            "i",
            new Domain(true, -9, 9)));
    private static final Map<String, Double> VALUES =
            Map.of("m", -0.7, "s", 1.3, "a", 2.6, "b", 5.5, "n", 7.0, "q", 0.35, "i", -2.0);
    private static final List<String> NAMES = List.copyOf(VALUES.keySet());
    private static final int DRAWS = 100_000;

    static Stream<String> laws() {
        return Stream.of(
                "NormalDistribution[m, s]",
                "UniformDistribution[{m, m + s}]",
                "LaplaceDistribution[m, s]",
                "LogisticDistribution[m, s]",
                "ExponentialDistribution[s]",
                "GammaDistribution[a, s]",
                "BetaDistribution[a, b]",
                "ChiSquareDistribution[a]",
                "ChiDistribution[a]",
                "HalfNormalDistribution[a]",
                "LogNormalDistribution[m, 1/a]",
                "StudentTDistribution[b]",
                "StudentTDistribution[m, s, b]",
                "ExtremeValueDistribution[m, s]",
                "GumbelDistribution[m, s]",
                "WeibullDistribution[a, s]",
                "ParetoDistribution[a, b]",
                "RademacherDistribution[]",
                "BernoulliDistribution[q]",
                "BinomialDistribution[n, q]",
                "GeometricDistribution[q]",
                "PoissonDistribution[a]",
                "DiscreteUniformDistribution[{i, n}]",
                "CategoricalDistribution[{-1, 2, m}, {1/2, q/2, 1/2 - q/2}]");
    }

    private static Law law(String formula) {
        return Laws.of(Parsed.of(formula).formula()).orElseThrow();
    }

    private static Derivation derived(String law, String question) {
        var x = Array.random("x", Shape.SCALAR, law(law));
        var term = new Reader(new Scope(FACTS.domains().keySet(), Map.of("x", x)))
                .read(Parsed.of(question).formula());
        return Rulebook.prover().prove(term, Context.of(FACTS));
    }

    private static double value(Expr formula) {
        var values = NAMES.stream().mapToDouble(VALUES::get).toArray();
        return Compiled.of(formula.normal(), NAMES).value(values);
    }

    /** \(\int t^n p(t)\,dt\) or \(\sum t^n p(t)\), numerically. */
    private static double moment(Law law, int order) {
        var t = Expr.symbol("t");
        if (law.support() instanceof Support.Points points) {
            return points.points().stream()
                    .mapToDouble(at -> Math.pow(value(at), order) * value(law.density(at)))
                    .sum();
        }
        var names = Stream.concat(Stream.of("t"), NAMES.stream()).toList();
        var code = Compiled.of(Algebra.times(Algebra.power(t, Expr.of(order)), law.density(t)), names);
        var arguments = names.stream()
                .mapToDouble(name -> VALUES.getOrDefault(name, 0.0))
                .toArray();
        if (law.support() instanceof Support.Integers range) {
            var from = Math.round(value(range.from()));
            return range.to().equals(Support.INFINITY)
                    ? Series.sum(k -> at(code, arguments, k), from).value()
                    : Series.sum(k -> at(code, arguments, k), from, Math.round(value(range.to())))
                            .value();
        }
        var interval = (Support.Interval) law.support();
        var from = value(interval.from());
        return Quadrature.integral(x -> at(code, arguments, x), from, value(interval.to()), 0, -0.7)
                .value();
    }

    private static double at(Compiled code, double[] arguments, double t) {
        var at = arguments.clone();
        at[0] = t;
        return code.value(at);
    }

    private static double[] draws(Law law) {
        var arguments = law.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Expr.Call list && list.head().equals("List")
                                ? list.arguments().stream()
                                : Stream.of(argument))
                .mapToDouble(LawsTest::value)
                .toArray();
        var draws = new double[DRAWS];
        Sampler.of(law.head(), arguments).fill(Seed.of("laws", law.head()).stream(), draws);
        return draws;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void the_density_has_mass_one(String law) {
        assertThat(moment(law(law), 0)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void the_first_moments_are_derived_and_agree_with_quadrature_and_with_samples(String law) {
        var draws = draws(law(law));
        for (int order = 1; order <= 2; order++) {
            var derivation = derived(law, "Expectation[x^" + order + "]");
            assertThat(derivation).isInstanceOf(Derivation.Done.class);
            var derived = value(derivation.result().formula());
            assertThat(derived).isCloseTo(moment(law(law), order), within(1e-7 * Math.max(1, Math.abs(derived))));
            var power = order;
            var powers = Arrays.stream(draws).map(x -> Math.pow(x, power)).toArray();
            var mean = Arrays.stream(powers).average().orElseThrow();
            var spread = Arrays.stream(powers).map(x -> (x - mean) * (x - mean)).sum();
            assertThat(mean).isCloseTo(derived, within(5 * Math.sqrt(spread) / DRAWS + 1e-12));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void the_variance_is_derived(String law) {
        var derivation = derived(law, "Variance[x]");
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var mean = moment(law(law), 1);
        assertThat(value(derivation.result().formula()))
                .isCloseTo(moment(law(law), 2) - mean * mean, within(1e-7 * Math.max(1, mean * mean)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void a_law_with_a_centre_is_symmetric_about_it(String text) {
        var law = law(text);
        law.centre()
                .filter(centre -> !(law.support() instanceof Support.Points))
                .ifPresent(centre -> {
                    var step = Expr.of(1, 2);
                    assertThat(value(law.density(Algebra.plus(centre, step))))
                            .isCloseTo(value(law.density(Algebra.minus(centre, step))), within(1e-12));
                });
    }

    @Test
    void every_family_is_tried_and_says_how_it_is_written() {
        var tried = laws().map(text -> law(text).head()).distinct().toList();
        assertThat(Laws.heads()).containsExactlyInAnyOrderElementsOf(tried);
        assertThat(Laws.families())
                .allSatisfy(family -> assertThat(family.usage()).startsWith("write " + family.head() + "["));
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
        assertThat(derived(law, question)).isInstanceOf(Derivation.Stuck.class);
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
        var derivation = derived(law, question);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(derivation.steps())
                .flatExtracting(step -> step.reason().conditions())
                .contains(new Condition.Holds(Parsed.of(condition).formula()));
    }
}
