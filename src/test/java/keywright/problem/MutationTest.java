package keywright.problem;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a good question is spoilt, it reads into records or is refused with a place; nothing else happens. */
class MutationTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sets/sample");
    private static final int TRIALS = 150;
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\n",
            "  ",
            "\t",
            "#",
            "---\n",
            "- ",
            "&a ",
            "*a",
            "|",
            ">",
            "!",
            "%",
            "@",
            "$",
            "$$",
            "\\",
            "^",
            "`",
            "```",
            "1e999",
            "é",
            "😀",
            "\u0000",
            "\u0085",
            "\uFEFF",
            "\r",
            "null",
            "~",
            "?",
            "<<",
            "Infinity",
            "0",
            "9^9^9",
            "/0",
            "Sqrt[",
            "as: b",
            "value: ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_spoilt_question_is_read_or_refused(long seed, @TempDir Path folder) throws IOException {
        var random = new Random(seed);
        var good = Files.readString(SAMPLE.resolve("q1.md"));
        Files.copy(SAMPLE.resolve("set.yaml"), folder.resolve("set.yaml"));
        Files.copy(SAMPLE.resolve("q2.md"), folder.resolve("q2.md"));
        for (int trial = 0; trial < TRIALS; trial++) {
            var spoilt = spoilt(good, random);
            Files.write(folder.resolve("q1.md"), spoilt.getBytes(StandardCharsets.UTF_8));
            assertThatCode(() -> read(folder)).as("seed %d:\n%s", seed, spoilt).doesNotThrowAnyException();
        }
    }

    private static void read(Path folder) {
        try {
            var set = ProblemSet.read(folder);
            set.parts()
                    .forEach(part ->
                            Prose.blocks(part.prose().expanded(part.prose().text())));
        } catch (BadInput bad) {
            bad.render();
        }
    }

    private static String spoilt(String good, Random random) {
        var text = new StringBuilder(good);
        for (int change = random.nextInt(3); change >= 0; change--) {
            var start = random.nextInt(text.length());
            var end =
                    Math.min(text.length(), start + (random.nextInt(5) == 0 ? random.nextInt(40) : random.nextInt(3)));
            text.replace(start, end, random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
