package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit of an answer is that of its parameters; where they have none, that which the author gives. */
class UnitsTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              s: {positive: true, value: 2, %s}
            given:
              x: {law: "NormalDistribution[0, s]"}
            parts:
              a:
                find:
                  v: {is: "Variance[x]", %s}
            ---
            # a

            How much?
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: kg    | meaning: v      | 4 kg^2",
                "unit: kg    | 'unit: \"kg^2\"' | 4 kg^2",
                "meaning: s  | 'unit: \"kg^2\"' | 4 kg^2",
                "meaning: s  | meaning: v      | 4",
                "unit: kg    | unit: kg        | q1.md:10:36: error: by the units of the parameters the answer has",
                "unit: k+g   | meaning: v      | q1.md:4:39: error: a unit such as",
                "meaning: s  | unit: k+g       | q1.md:10:36: error: a unit such as",
            })
    void units_are_those_of_the_parameters(String parameter, String find, String said, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION.formatted(parameter, find));
        var run = Run.of("verify", folder.toString());
        assertThat(run.out() + run.err()).contains(said);
        assertThat(run.code()).isEqualTo(said.contains("error") ? 2 : 0);
    }
}
