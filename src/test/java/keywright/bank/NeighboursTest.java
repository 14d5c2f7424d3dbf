package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Problems like those of the bank: other laws, other functions, other moments. Each line of the file is a formula and
 * its declarations; each is derived and tried by an experiment.
 */
class NeighboursTest {
    private static final Path FOLDER = Path.of("src/test/resources/neighbours");

    static Stream<String> lines() {
        return Stream.of("moments.txt", "estimation.txt", "ranges.txt")
                .flatMap(file -> Sources.text(FOLDER.resolve(file)).lines());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_neighbour_is_derived_and_no_experiment_contradicts_it(String line) {
        var statement = Line.of(line).statement();
        var declarations = Declarations.of(statement);
        var find = statement.finds().values().iterator().next();
        var goal = Declarations.read(find.formula(), declarations.scope());
        var context =
                Context.of(declarations.facts()).taking(declarations.scope().all());
        var derivation = Rulebook.prover().prove(goal, context);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var seed = Seed.of("neighbours", line);
        var points = new Points(declarations.facts(), declarations.requirements(), seed).smallest(1);
        var verdict = new Judge(new Meter(seed, 3e6)).judge(derivation.result(), goal, points);
        assertThat(verdict).as(line).isNotInstanceOf(Verdict.Disagrees.class);
    }
}
