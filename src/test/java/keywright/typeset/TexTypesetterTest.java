package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import keywright.render.Renderer;
import keywright.render.Samples;
import org.junit.jupiter.api.Test;

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
