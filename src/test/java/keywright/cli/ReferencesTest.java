package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was told before is referred to, not told again. */
class ReferencesTest {
    private static String tex(Path folder, String only) throws IOException {
        var run = Run.of("build", "templates/hw3", "--only", only, "--to", "tex", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve("solutions.tex"));
    }

    @Test
    void a_chain_refers_to_the_same_steps_before_it_under_the_names_in_use(@TempDir Path folder) throws IOException {
        assertThat(tex(folder, "1b,3b"))
                .contains("as in steps 2 to 11 of part 1b}")
                .contains("as in steps 3 to 18 of part 1b, with $h$ for $x$, $n$ for $d_1$ and $d_2$}");
    }

    @Test
    void steps_that_are_not_in_the_document_are_told(@TempDir Path folder) throws IOException {
        assertThat(tex(folder, "3b")).doesNotContain("as in steps").contains("an even power of a sign is one");
    }

    @Test
    void steps_that_are_written_alike_stand_on_one_line(@TempDir Path folder) throws IOException {
        assertThat(tex(folder, "3c"))
                .contains("(5)~no entry is zero, so every sign has the square one; (6)~collect terms");
    }

    @Test
    void a_part_does_not_speak_of_itself_by_its_name(@TempDir Path folder) throws IOException {
        assertThat(tex(folder, "3c")).contains("and the answer above").doesNotContain("part 3c");
    }
}
