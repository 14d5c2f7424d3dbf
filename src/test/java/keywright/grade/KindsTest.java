package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, orders, laws, quantities with units, vectors and matrices, as a class may type them. */
class KindsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final List<String> SETS = List.of("kinds", "arrays", "statistics", "optimisation");

    record Row(String set, String id, String typed, String verdict) {}

    static Stream<Row> rows() {
        return SETS.stream().flatMap(KindsTest::rows);
    }

    private static Stream<Row> rows(String set) {
        try {
            return Files.readAllLines(RESOURCES.resolve("answers/" + set + ".txt"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\|\\|\\| ", -1))
                    .map(cells -> new Row(set, cells[0], cells[1], cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> sets() {
        return SETS;
    }

    private static AnswerKey key(String set) {
        return Keys.of(RESOURCES.resolve("sets/" + set), "*");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_answer_is_judged_as_written_beside_it(Row row) {
        var graded = new Grader(key(row.set()).entry(row.id()).orElseThrow()).grade(row.typed());
        var mistake = graded.mistake().map(found -> " " + found.name()).orElse("");
        var said = graded.verdict().word() + mistake;
        assertThat(row.verdict().contains(" ") ? said : graded.verdict().word())
                .as(graded.feedback())
                .isEqualTo(row.verdict());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_key_passes_its_own_check(String set) {
        assertThat(SelfCheck.of(key(set))).isEqualTo(new SelfCheck(List.of(), List.of()));
    }
}
