package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer of the set stands in the program or in the set, in any spelling an answer might have. */
class NothingStoredTest {
    private static final Pattern COMMENT = Pattern.compile("^\\s*(\\*|/\\*|//)");

    private static Stream<Path> files() {
        return Stream.concat(
                Sources.files(Path.of("src/main"), ".java", ".json", ".tsv", ".ftl").stream(),
                Sources.files(Sources.TEMPLATES, ".md", ".yaml", ".ftl", ".tex").stream());
    }

    /** Lines of code, without blanks and letter case; what a rule says of itself in its Javadoc is no answer. */
    private static Stream<String> code(Path file) {
        var lines = Sources.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !COMMENT.matcher(lines.get(i)).find())
                .mapToObj(i -> lines.get(i).replace(" ", "").toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/pi",
                "2*d*(d-1)/pi",
                "1-2/pi",
                "2*d1^2",
                "sqrt(pi/2)",
                "sqrt[pi/2]",
                "sqrt(2/pi)",
                "sqrt[2/pi]",
                "\\frac{2}{\\pi}",
                "\\frac{\\pi}{2}",
                "2.0/math.pi",
                "l*(c-1)/2",
                "l(c-1)/2",
                "(c-1)/2",
                "1/sqrt[d1]",
                "1/\\sqrt{d_1}",
                "t_fwd*(c-1)",
                "theta[d1]",
                "0.6366",
                "0.7978",
                "1.2533",
                "0.00244",
                "0.04419",
                "167072"
            })
    void no_answer_stands_anywhere(String answer) {
        assertThat(files().filter(file -> code(file).anyMatch(line -> line.contains(answer))))
                .isEmpty();
    }

    @Test
    void the_search_sees_the_sources() {
        assertThat(files()).hasSizeGreaterThan(200);
        assertThat(code(Path.of("templates/hw3/q1.md"))).anyMatch(line -> line.contains("expectation[rms[y]^2]"));
        assertThat(List.of(" * x", "/** x */", "// x"))
                .allMatch(line -> COMMENT.matcher(line).find());
    }
}
