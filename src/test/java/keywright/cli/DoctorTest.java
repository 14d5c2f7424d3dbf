package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import keywright.book.Rulebook;
import keywright.typeset.TexTypesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What typesets on a machine, and whether it works. */
class DoctorTest {
    private static Run doctor(String path) {
        return Run.of(Rulebook.prover(), path, "doctor");
    }

    @Test
    void without_tex_the_embedded_typesetter_is_named_and_what_to_install() {
        var run = doctor("");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("embedded: Apache FOP with JLaTeXMath works", "TeX: none", "apt-get install");
    }

    @Test
    void a_tex_that_does_not_work_is_found_out(@TempDir Path folder) throws IOException {
        var engine = folder.resolve("pdflatex");
        Files.writeString(engine, "#!/bin/sh\necho broken\nexit 1\n");
        assumeTrue(engine.toFile().setExecutable(true));
        var run = doctor(folder.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("TeX: " + engine + " fails: ", "apt-get install");
    }

    @Test
    void a_tex_that_works_needs_nothing_more() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        assumeTrue(TexTypesetter.find(path).isPresent());
        var run = doctor(path);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("TeX: .*latex works\\R").doesNotContain("apt-get");
    }
}
