package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Pushforward;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Rewritten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Functions of noise in the place of something random. Each line of the file says whether the two laws are the same:
 * right, and the book proves it; unproved, and only the experiment says so; wrong; or open, where the function is not
 * one to one and the experiment on densities cannot tell.
 */
class PairsTest {
    private static final Path FILE = Path.of("src/test/resources/neighbours/pairs.txt");
    private static final Seed SEED = Seed.of("pairs");

    static Stream<String> lines() {
        return Sources.text(FILE).lines();
    }

    private static Declarations declarations(String line) {
        return Declarations.of(Line.of(line.split(" ; ", 2)[1]).statement());
    }

    private static Rewritten goal(Declarations declarations) {
        var find = declarations.statement().finds().values().iterator().next();
        return (Rewritten) Declarations.read(find.formula(), declarations.scope());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_pair_is_used_only_if_the_laws_are_proved_to_be_the_same(String line) {
        var declarations = declarations(line);
        var derivation = Rulebook.prover().prove(goal(declarations), declarations.context(List.of()));
        assertThat(derivation.steps().isEmpty()).as(line).isEqualTo(!line.startsWith("right"));
        assertThat(derivation instanceof Derivation.Done).as(line).isEqualTo(line.startsWith("right"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_change_of_variables_tells_right_pairs_from_wrong_ones(String line) {
        var declarations = declarations(line);
        var goal = goal(declarations);
        var points = new Points(declarations.facts(), declarations.requirements(), SEED).some(3);
        var verdict = new Pushforward(SEED).judge(goal.by(), goal.variable(), points);
        var wanted = line.startsWith("wrong")
                ? Verdict.Disagrees.class
                : line.startsWith("open") ? Verdict.Undecided.class : Verdict.Agrees.class;
        assertThat(verdict).as(line).isInstanceOf(wanted);
        var step = new Judge(new Meter(SEED, 1e5)).judge(goal.replaced(), goal, points);
        assertThat(step instanceof Verdict.Disagrees)
                .as(line)
                .isEqualTo(line.startsWith("wrong") || line.contains("Abs[z]"));
    }
}
