package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a set of any other course has: zero, and exponentials of products of vectors. */
class PlainAnswersTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              d: {integer: [2, 20], value: 4}
            given:
              w: {shape: [d]}
              x: {shape: [d], law: "NormalDistribution[0, 1]"}
            parts:
              a:
                find:
                  bias: "Expectation[Mean[x]]"
                  slope: "Grad[Exp[-w . w], w]"
            ---
            # a

            Find both.
            """;

    @Test
    void are_in_the_key_and_pass_its_checks(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION);
        var run = Run.of(
                "build",
                folder.toString(),
                "--to",
                "tex",
                "-o",
                folder.resolve("out").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }
}
