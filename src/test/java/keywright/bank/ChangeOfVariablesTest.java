package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.cas.Cas;
import keywright.cas.Parsed;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quantiles, densities of functions of random numbers, estimators weighed by densities. Each line of the file is an
 * answer, a formula and its declarations: the formula is derived to the answer, and an experiment agrees with it.
 */
class ChangeOfVariablesTest {
    private static final Path FILE = Path.of("src/test/resources/neighbours/variables.txt");

    static Stream<String> lines() {
        return Sources.text(FILE).lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_change_of_variables_ends_in_the_answer_and_an_experiment_agrees(String line) {
        var parts = line.split(" <- ", 2);
        var declarations = Declarations.of(Line.of(parts[1]).statement());
        var find = declarations.statement().finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        var derivation = Rulebook.prover().prove(goal, declarations.context(List.of()));
        assertThat(derivation).as(line).isInstanceOf(Derivation.Done.class);
        var answer = Parsed.of(parts[0]).formula();
        var result = derivation.result().formula();
        assertThat(result.equals(answer.normal()) || Cas.provedEqual(result, answer, declarations.facts()))
                .as("%s is %s", line, result.wolfram())
                .isTrue();
        var seed = Seed.of("variables", line);
        var points = new Points(declarations.facts(), declarations.requirements(), seed).smallest(1);
        var verdict = new Judge(new Meter(seed, 3e6)).judge(derivation.result(), goal, points);
        assertThat(verdict).as(line).isInstanceOf(Verdict.Agrees.class);
    }
}
