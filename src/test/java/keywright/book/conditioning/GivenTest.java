package keywright.book.conditioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keywright.book.Rulebook;
import keywright.check.Audit;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of a course on what is given, and such that must be declined. */
class GivenTest {
    private static final List<String> PARAMETERS = List.of(
            "s: {positive: true, value: 0.8}",
            "r: {positive: true, value: 0.6}",
            "w: {real: [-2, 2], value: 0.5}",
            "c: {real: [-2, 2], value: 1}",
            "b: {real: [0.05, 0.95], value: 0.3}",
            "t: {integer: [1, 20], value: 4}");
    private static final List<String> GIVENS = List.of(
            "z: {law: \"NormalDistribution[0, 1]\"}",
            "X: {law: \"NormalDistribution[w*z, s]\"}",
            "Y: {law: \"NormalDistribution[z, r]\"}",
            "V: {law: \"NormalDistribution[b*z, Sqrt[1 - b^2]]\"}",
            "O: {shape: [t], law: \"NormalDistribution[z, s]\"}",
            "o: {shape: [t]}",
            "e: {shape: [t], law: \"NormalDistribution[0, 1]\"}",
            "G: {law: \"GammaDistribution[2, s]\"}",
            "K: {law: \"PoissonDistribution[G]\"}",
            "H: {law: \"BernoulliDistribution[b]\"}",
            "M: {law: \"NormalDistribution[w*H, 1]\"}");

    private static final String CHAIN =
            "RecurrenceTable[{u[k] == Sqrt[1 - b]*u[k - 1] + Sqrt[b]*e[[k]], u[0] == z}, u, {k, 1, t}][[t]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expectation[Conditioned[z, X == c]]",
                "Variance[Conditioned[z, X == c && Y == w]]",
                "Expectation[Conditioned[z^2, Y == c]]",
                "Expectation[Conditioned[z, O == o]]",
                "Expectation[Conditioned[G, K == 3]]",
                "Expectation[Conditioned[H, M == c]]",
                "Variance[K]",
                "PDF[K, 2]",
                "PDF[X, c]",
                "Variance[Conditioned[" + CHAIN + ", z]]",
                "Covariance[" + CHAIN + ", z]",
                "Expectation[Ramp[z]*Ramp[V]]",
                "Expectation[Erf[z]*Erf[V]]",
                "Expectation[z^2*V^2]",
                "Expectation[Exp[z + V]]",
                "Probability[z > 0 && V > 0]",
                "Probability[Conditioned[V > 0, z == c]]"
            })
    void is_derived_and_agrees_with_an_experiment(String question) {
        var statement = CommandLine.statement(PARAMETERS, GIVENS, question);
        var declarations = Declarations.of(statement);
        var goal = goal(declarations, question);
        var derivation = derivation(declarations, goal);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var conditions = derivation.steps().stream()
                .flatMap(step -> Audit.conditions(step).stream())
                .toList();
        var seed = Seed.of("given", question);
        var points = new Points(declarations.facts(), conditions, seed).some(1);
        assertThat(new Judge(new Meter(seed, 2e6)).judge(derivation.result(), goal, points))
                .as(derivation.result().formula().wolfram())
                .isInstanceOf(Verdict.Agrees.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expectation[Conditioned[z, X + Y == c && 2*X + 2*Y == w]]",
                "Expectation[Conditioned[z, X*Y == c]]",
                "Expectation[Conditioned[z, z^2 == c]]"
            })
    void is_declined_where_the_observation_is_not_of_first_degree_or_says_nothing_new(String question) {
        var declarations = Declarations.of(CommandLine.statement(PARAMETERS, GIVENS, question));
        assertThat(derivation(declarations, goal(declarations, question))).isInstanceOf(Derivation.Stuck.class);
    }

    private static Term goal(Declarations declarations, String question) {
        return declarations.statement().finds().values().stream()
                .map(find -> Declarations.read(find.formula(), declarations.scope()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(question));
    }

    private static Derivation derivation(Declarations declarations, Term goal) {
        var context = Context.of(declarations.facts())
                .taking(declarations.scope().all())
                .writing(declarations.notation());
        return Rulebook.prover().prove(goal, context);
    }
}
