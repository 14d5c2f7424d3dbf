package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import keywright.render.Renderer;
import keywright.render.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTypesetterTest {
    private static final Pattern OVERFULL = Pattern.compile("Overfull \\\\hbox \\(([\\d.]+)pt");

    @Test
    void no_line_of_the_sample_is_too_long() {
        var log = tex().run(Renderer.latex().render(Samples.set()), PrivateFolder::log);
        assertThat(OVERFULL.matcher(log).results().map(line -> Double.parseDouble(line.group(1))))
                .allSatisfy(excess -> assertThat(excess).isLessThan(2));
    }

    @Test
    void an_error_carries_what_tex_says_and_where() {
        var source = "\\documentclass{article}\n\\begin{document}\nok\n\\nosuchcommand\n\\end{document}\n";
        assertThatThrownBy(() -> tex().typeset(source))
                .isInstanceOfSatisfying(TypesettingException.class, e -> assertThat(e.trouble())
                        .isEqualTo(new Trouble.TexError("Undefined control sequence.", 4, source)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "! Emergency stop. | | 1 | Emergency stop. (exit code 1)",
                "!pdfTeX error: pdflatex (file ecrm1095): Font ecrm1095 at 600 not found | | 1"
                        + " | pdfTeX error: pdflatex (file ecrm1095): Font ecrm1095 at 600 not found (exit code 1)",
                "/usr/x.sty:7: Missing number. | | 1 | /usr/x.sty:7: Missing number. (exit code 1)",
                "| I can't find the format file `pdflatex.fmt'! | 1"
                        + " | I can't find the format file `pdflatex.fmt'! (exit code 1)",
                "(./page.tex | (./page.tex | 137 | (./page.tex (ended by signal 9)",
                "| | 137 | no message; ended by signal 9",
                "!  ==> Fatal error occurred | what it said last | 1 | what it said last (exit code 1)",
            })
    void a_failure_always_has_a_reason(@Nullable String log, @Nullable String printed, int code, String said) {
        var message =
                new TexMessage(Objects.requireNonNullElse(log, ""), Objects.requireNonNullElse(printed, ""), code);
        assertThat(message.of("").said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo 'no format file'; exit 1    | no format file (exit code 1)",
                "kill -9 $$                       | no message; ended by signal 9",
                "exit 0                           | there are no pages",
            })
    void a_program_that_fails_in_its_own_way_is_quoted(String script, String said, @TempDir Path folder)
            throws IOException {
        var engine = Files.writeString(folder.resolve("pdflatex"), "#!/bin/sh\n" + script + "\n");
        assumeTrue(engine.toFile().setExecutable(true), "no scripts here");
        assertThatThrownBy(() -> new TexTypesetter(engine, Duration.ofSeconds(20)).typeset(""))
                .hasMessage("TeX: " + said);
    }

    @Test
    void files_elsewhere_cannot_be_read() {
        var source = "\\documentclass{article}\\begin{document}\\input{/etc/passwd}\\end{document}";
        assertThatThrownBy(() -> tex().typeset(source)).isInstanceOf(TypesettingException.class);
    }

    @Test
    void programs_cannot_be_run() {
        var source = "\\documentclass{article}\\begin{document}x\\immediate\\write18{touch ran}\\end{document}";
        var ran = tex().run(
                        source, folder -> folder.path().resolve("ran").toFile().exists());
        assertThat(ran).isFalse();
    }

    @Test
    void an_endless_document_is_ended() {
        var engine = Path.of(tex().description());
        var hurried = new TexTypesetter(engine, Duration.ofSeconds(2));
        assertThatThrownBy(() -> hurried.typeset("\\documentclass{article}\\def\\x{\\x}\\begin{document}\\x"))
                .isInstanceOfSatisfying(TypesettingException.class, e -> assertThat(e.trouble())
                        .isEqualTo(new Trouble.TooLong(Duration.ofSeconds(2))));
    }

    @Test
    void a_path_without_tex_leads_to_the_embedded_typesetter() {
        assertThat(Typesetters.find("")).isInstanceOf(EmbeddedTypesetter.class);
        assertThat(Typesetters.find("/nosuch:relative")).isInstanceOf(EmbeddedTypesetter.class);
    }

    private static TexTypesetter tex() {
        var found = TexTypesetter.find(Objects.requireNonNullElse(System.getenv("PATH"), ""));
        assumeTrue(found.isPresent(), "no pdflatex on the PATH");
        return found.orElseThrow();
    }
}
