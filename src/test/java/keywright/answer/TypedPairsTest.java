package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of answers as people type them: what they mean, and whether they are equal. */
class TypedPairsTest {
    private record Row(String verdict, String left, String right, Assumptions assumptions) {}

    @ParameterizedTest
    @ValueSource(strings = {"forms", "pairs", "tour"})
    void each_pair_is_judged_as_written_beside_it(String file) throws IOException {
        var deviations = new ArrayList<String>();
        for (var row : rows(Path.of("src/test/resources/answers", file + ".txt"))) {
            var said = said(row);
            if (!said.startsWith(row.verdict())) {
                deviations.add(row.left() + " against " + row.right() + ": " + said);
            }
        }
        assertThat(deviations).isEmpty();
    }

    private static List<Row> rows(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        var assumptions = Assumptions.NONE;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("assume ")) {
                assumptions = Assumptions.of(List.of(line.substring(7).split(";", -1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split(" \\|\\|\\| ?", -1);
                rows.add(new Row(cells[0], cells[1], cells.length > 2 ? cells[2] : "1", assumptions));
            }
        }
        return rows;
    }

    private static String said(Row row) {
        try {
            var judgement =
                    Pair.read(row.left(), row.right(), row.assumptions()).judge();
            return judgement.verdict() + ": " + judgement.because();
        } catch (Unreadable unreadable) {
            return unreadable.render(row.left());
        }
    }
}
