package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.law.Laws;
import keywright.numeric.Seed;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.term.Array;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Means of functions that layers apply to each entry, under several laws: a closed form, or an integral that is named;
 * no experiment contradicts it.
 */
class ActivationsTest {
    private static final Facts FACTS = new Facts(
            Map.of("m", new Domain(false, -1, 1), "s", new Domain(false, 0.5, 1.5), "c", new Domain(false, 0.05, 0.5)));

    private static final List<String> FUNCTIONS = List.of(
            "Abs[x]",
            "Sign[x]",
            "Ramp[x]^2",
            "x*Ramp[x]",
            "LeakyRamp[c, x]^2",
            "Erf[x]",
            "GELU[x]",
            "LogisticSigmoid[x]",
            "x*Tanh[x]",
            "SoftPlus[x]",
            "Clip[x]",
            "x*Boole[x > 1]");

    private static final List<String> LAWS = List.of(
            "NormalDistribution[m, s]",
            "UniformDistribution[{0, 2}]",
            "LaplaceDistribution[0, s]",
            "ExponentialDistribution[s]",
            "LogisticDistribution[0, s]",
            "StudentTDistribution[5]");

    /** Where the textbooks know a closed form: a function, a law. */
    private static final Set<String> KNOWN = Set.of(
            "GELU[x] NormalDistribution[m, s]",
            "Erf[x] NormalDistribution[m, s]",
            "LeakyRamp[c, x]^2 NormalDistribution[m, s]",
            "x*Boole[x > 1] NormalDistribution[m, s]",
            "Erf[x] UniformDistribution[{0, 2}]",
            "LogisticSigmoid[x] UniformDistribution[{0, 2}]",
            "LogisticSigmoid[x] LaplaceDistribution[0, s]",
            "LogisticSigmoid[x] LogisticDistribution[0, s]",
            "Clip[x] ExponentialDistribution[s]",
            "Abs[x] StudentTDistribution[5]");

    static Stream<String[]> table() {
        return FUNCTIONS.stream().flatMap(function -> LAWS.stream().map(law -> new String[] {function, law}));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("table")
    void a_mean_is_a_closed_form_or_a_named_integral(String function, String law) {
        var x = Array.random(
                "x", Shape.SCALAR, Laws.of(Parsed.of(law).formula()).orElseThrow());
        var scope = new Scope(Set.of("m", "s", "c"), Map.of("x", x));
        var goal = new Reader(scope)
                .read(Parsed.of("Expectation[" + function + "]").formula());
        var derivation = Rulebook.prover().prove(goal, Context.of(FACTS).taking(scope.all()));
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        if (KNOWN.contains(function + " " + law)) {
            assertThat(derivation.result().formula().wolfram()).doesNotContain("Integrate");
        }
        var seed = Seed.of("activations", function, law);
        var points = new Points(FACTS, List.of(), seed).some(1);
        var verdict = new Judge(new Meter(seed, 2e6)).judge(derivation.result(), goal, points);
        assertThat(verdict).isNotInstanceOf(Verdict.Disagrees.class);
    }
}
