package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keywright.solve.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the book does not lead to is said to be not derived; nothing is guessed. */
class NotDerivedTest {
    private final Path folder;

    NotDerivedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String set(String formula) {
        return Edited.hw3()
                .asking("q1", "a", "odd: {is: \"" + formula + "\", ask: \"something hard\"}")
                .in(folder)
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Expectation[Tanh[x . x + Total[x]]], Tanh[",
        "Expectation[RMS[Tanh[W . x]]], Sqrt",
        "Expectation[Cos[Norm[x] + Total[x]]], Cos["
    })
    void the_term_that_is_stuck_is_shown(String formula, String stuck) {
        var run = Run.of("verify", set(formula), "--only", "1a");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .containsPattern("q1\\.md:\\d+:\\d+: error: 1a\\.odd is not derived: no rule of the book")
                .contains(stuck);
        assertThat(run.out()).containsPattern("1a\\.odd +not-derived\\R");
    }

    @Test
    void a_draft_says_so() throws IOException {
        var out = folder.resolve("out");
        var run = Run.of("build", set("Expectation[Tanh[x . x + Total[x]]]"), "--only", "1a", "-o", out.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("1a.odd is not derived");
        var tex = Files.readString(out.resolve("solutions.tex"));
        assertThat(tex).contains("Not derived", "not derived");
        assertThat(tex.substring(tex.indexOf("\\begin{document}"))).doesNotContain("\\KwAnswer{", "\\approx");
        assertThat(out.resolve("solutions.pdf")).isNotEmptyFile();
    }

    @Test
    void json_has_no_answer() {
        var run = Run.of(
                "derive",
                "Expectation[Tanh[x . x + Total[x]]]",
                "--given",
                "x: {shape: [n], law: \"NormalDistribution[0, 1]\"}",
                "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("\"closedForm\": null", "\"tex\": null", "\"verdict\": \"not-derived\"");
    }
}
