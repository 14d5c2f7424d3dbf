package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keywright.book.Rulebook;
import keywright.cas.Expr;
import keywright.numeric.Estimate;
import keywright.numeric.FiniteDifference;
import keywright.numeric.LogDensity;
import keywright.numeric.Quadrature;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Entry;
import keywright.term.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gradients of expectations that are derived for every smooth function, for concrete ones: the mean of the estimator
 * against finite differences of a quadrature of the expectation.
 */
class EstimatorsTest {
    private static final double SCALE = 0.7;
    private static final double PLACE = 0.4;
    private static final double SIGMAS = 4.5;
    private static final List<String> LAWS =
            List.of("NormalDistribution", "LogisticDistribution", "LaplaceDistribution");
    private static final Map<String, String> PATHS = Map.of(
            "score function", "Grad[Expectation[f[x]], mu]",
            "pathwise", "Grad[Expectation[f[mu + sigma*z]], mu]",
            "score function of the scale", "D[Expectation[f[x]], sigma]",
            "pathwise by the scale", "D[Expectation[f[mu + sigma*z]], sigma]");

    /** An estimator by its path, for a law and a kind of function. */
    record Case(String path, String law, Smooth kind) {
        boolean scale() {
            return path.endsWith("scale");
        }
    }

    static Stream<Case> cases() {
        return PATHS.keySet().stream().sorted().flatMap(path -> LAWS.stream()
                .flatMap(law -> Stream.of(Smooth.values()).map(kind -> new Case(path, law, kind))));
    }

    private static Derivation derived(Case tried) {
        var statement = CommandLine.statement(
                List.of("sigma: {positive: true, value: 0.7}", "k: {integer: [1, 4], value: 1}"),
                List.of(
                        "mu: {shape: [k]}",
                        "f: {function: true}",
                        "x: {shape: [k], law: \"" + tried.law() + "[mu, sigma]\"}",
                        "z: {shape: [k], law: \"" + tried.law() + "[0, 1]\"}"),
                PATHS.getOrDefault(tried.path(), ""));
        var declarations = Declarations.of(statement);
        var find = statement.finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        return Rulebook.prover().prove(goal, declarations.context(List.of()));
    }

    /** The mean of the estimator over draws. */
    private static Estimate mean(Derivation derivation, Case tried, double factor) {
        var point = new Point(Map.of("k", 1.0, "sigma", SCALE), Map.of("mu", new double[] {PLACE}));
        var entry = tried.scale() ? derivation.result() : Entry.of(derivation.result(), List.of(Expr.ONE));
        var scaled = Terms.times(new keywright.term.Scalar(Expr.of(Math.round(4 * factor), 4)), entry);
        return new Meter(Seed.of("estimators", tried.toString()), 2e7, 1 << 16)
                .measure(scaled, tried.kind().at(point));
    }

    private static double slope(Case tried) {
        var f = new Concrete("f", tried.kind().number(), 0, 1);
        return FiniteDifference.derivative(
                        at -> {
                            var law = tried.scale()
                                    ? LogDensity.of(tried.law(), PLACE, at)
                                    : LogDensity.of(tried.law(), at, SCALE);
                            return Quadrature.integral(
                                            x -> f.value(new double[] {x}) * Math.exp(law.log(x)), -40, 40, 0)
                                    .value();
                        },
                        tried.scale() ? SCALE : PLACE,
                        0.1)
                .value();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_estimator_has_the_slope_of_the_expectation_as_its_mean(Case tried) {
        var derivation = derived(tried);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var mean = mean(derivation, tried, 1);
        assertThat(Math.abs(mean.value() - slope(tried)))
                .as("%s: %s", tried, mean)
                .isLessThan(SIGMAS * mean.error() + 1e-5);
        assertThat(mean.error()).isLessThan(0.05);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_estimator_with_another_factor_is_seen_to_be_wrong(Case tried) {
        var mean = mean(derived(tried), tried, 2);
        assertThat(Math.abs(mean.value() - slope(tried)))
                .as("%s: %s", tried, mean)
                .isGreaterThan(SIGMAS * mean.error());
    }
}
