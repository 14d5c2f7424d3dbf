package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that is known of the set that comes with the program is told by the wrong rule it comes out of. */
class KnownMistakesTest {
    /** The parts that are derived together. */
    private static final List<String> PARTS = List.of("1*,5*", "3c", "4*");

    record Row(String id, String typed, String name) {}

    static Stream<Row> rows() throws IOException {
        var file = Path.of("src/test/resources/answers/mistakes.txt");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\|\\|\\| ", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_known_mistake_is_told_by_its_wrong_rule(Row row) {
        var graded = new Grader(entry(row.id())).grade(row.typed());
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.mistake().map(Mistake::name)).contains(row.name());
    }

    private static KeyEntry entry(String id) {
        return PARTS.stream()
                .map(parts -> Keys.of(Sources.TEMPLATES.resolve("hw3"), parts))
                .flatMap(key -> key.entry(id).stream())
                .findFirst()
                .orElseThrow();
    }
}
