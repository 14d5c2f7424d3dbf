package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document at three levels of detail. */
class DetailTest {
    private final Path folder;

    DetailTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String tex(String detail) throws IOException {
        return tex("1a", detail);
    }

    private String tex(String part, String detail) throws IOException {
        var run = Run.of(
                "build", "templates/hw3", "--only", part, "--to", "tex", "--detail", detail, "-o", folder.toString());
        assertThat(run.err()).isEmpty();
        var tex = Files.readString(folder.resolve("solutions.tex"));
        return tex.substring(tex.indexOf("\\begin{document}"));
    }

    @Test
    void the_full_document_has_every_step_and_experiment() throws IOException {
        assertThat(tex("full")).contains("\\begin{KwChain}", "Experiment", "\\KwAnswer{Answer}", "A linear layer");
    }

    @Test
    void a_document_for_browsers_is_one_file() throws IOException {
        var run = Run.of("build", "templates/hw3", "--only", "5a", "--to", "html", "-o", folder.toString());
        assertThat(run.out())
                .isEqualToIgnoringNewLines(folder.resolve("solutions.html").toString());
        assertThat(Files.readString(folder.resolve("solutions.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<figure>", "<div class=\"answer\">", "agrees");
    }

    @Test
    void the_direct_document_has_one_reason_an_answer() throws IOException {
        assertThat(tex("direct"))
                .contains("Because: ", "\\KwAnswer{The expected squared RMS norm}", "A linear layer")
                .doesNotContain("\\begin{KwChain}", "Experiment");
    }

    @Test
    void a_reason_that_is_an_earlier_answer_says_which() throws IOException {
        assertThat(tex("direct"))
                .contains("Because: by the answer $\\mathbb{E}[\\operatorname{RMS}(y)^2] = d_1$ above.")
                .doesNotContain("by the answer above");
    }

    @Test
    void the_document_for_graders_has_answers_alone() throws IOException {
        assertThat(tex("key"))
                .contains("\\KwAnswer{The expected squared RMS norm}", "Summary of answers")
                .doesNotContain("\\begin{KwChain}", "Because: ", "A linear layer");
    }

    @Test
    void a_size_that_drops_out_is_an_insight_and_another_parameter_is_none() throws IOException {
        assertThat(tex("1a", "full")).contains("\\begin{KwCallout}{Key insight}");
        assertThat(tex("4e", "full")).contains("constants drop out").doesNotContain("Key insight");
    }

    @Test
    void a_short_document_tells_what_it_shows_no_box_of() throws IOException {
        assertThat(tex("4d", "direct")).contains("\\KwDisplay{", "= \\frac{1}{2}", "Because: ");
    }
}
