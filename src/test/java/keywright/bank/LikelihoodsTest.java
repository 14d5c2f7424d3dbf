package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.check.Verdict;
import keywright.solve.Solver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is asked of laws and of what was drawn from them. Each line of the file is a formula, its declarations, and the
 * answer as it is to be written; every step and the answer are to be borne out by an experiment.
 */
class LikelihoodsTest {
    private static final Path FILE = Path.of("src/test/resources/neighbours/likelihood.txt");
    private static final String ANSWER = " => ";

    static Stream<String> lines() {
        return Sources.text(FILE).lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void an_answer_is_derived_borne_out_and_written_as_a_person_would(String line) {
        var halves = line.split(ANSWER, -1);
        var solved =
                new Solver(Rulebook.prover(), "derive").solve(Line.of(halves[0]).statement());
        var answer = solved.answers().findFirst().orElseThrow();
        assertThat(answer.derived()).as(line).isTrue();
        assertThat(answer.audit().all()).allMatch(Verdict.Agrees.class::isInstance);
        assertThat(answer.standing().word()).as(line).isEqualTo("agrees");
        assertThat(answer.answer().formula().wolfram()).isEqualTo(halves[1]);
    }
}
