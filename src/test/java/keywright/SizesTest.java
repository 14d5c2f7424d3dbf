package keywright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.Sources.Declared;
import keywright.Sources.Declared.Mark;
import org.junit.jupiter.api.Test;

/** The hard limits on files, methods, parameters and lines, and what must be documented. */
class SizesTest {
    private static final int FILE = 250;
    private static final int METHOD = 30;
    private static final int PARAMETERS = 5;
    private static final int LINE = 120;
    private static final Pattern PACKAGE = Pattern.compile(
            "\\A/\\*\\*\\s.*?[A-Za-z].*?\\.\\s*\\*/\\s*@NullMarked\\s+package [a-z.]+;", Pattern.DOTALL);

    private static final List<Declared> MAIN = Sources.declared(Sources.MAIN);
    private static final List<Declared> ALL = Stream.concat(MAIN.stream(), Sources.declared(Sources.TEST).stream())
            .toList();

    private static List<Path> files() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(folder -> Sources.files(folder, ".java").stream())
                .toList();
    }

    @Test
    void something_is_declared() {
        assertThat(MAIN).hasSizeGreaterThan(1000);
    }

    @Test
    void no_file_is_longer_than_250_lines() {
        assertThat(files())
                .allSatisfy(file ->
                        assertThat(Sources.text(file).lines()).as("%s", file).hasSizeLessThanOrEqualTo(FILE));
    }

    @Test
    void no_line_is_wider_than_120_characters() {
        assertThat(files().stream().flatMap(SizesTest::wide)).isEmpty();
    }

    private static Stream<String> wide(Path file) {
        var lines = Sources.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > LINE)
                .mapToObj(i -> file + ":" + (i + 1));
    }

    @Test
    void no_method_is_longer_than_30_lines() {
        assertThat(ALL.stream().filter(it -> it.kind() == Declared.Kind.METHOD && it.lines() > METHOD))
                .isEmpty();
    }

    @Test
    void no_method_and_no_record_has_more_than_5_parameters() {
        assertThat(ALL.stream().filter(it -> it.parameters() > PARAMETERS && !it.is(Mark.OVERRIDES)))
                .isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(MAIN.stream().filter(it -> it.kind() == Declared.Kind.PUBLIC_TYPE && !it.is(Mark.DOCUMENTED)))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        assertThat(Sources.files(Sources.MAIN, ".java").stream()
                        .map(Path::getParent)
                        .distinct())
                .allSatisfy(folder -> {
                    assertThat(folder.resolve("package-info.java")).matches(Files::exists, "exists");
                    assertThat(Sources.text(folder.resolve("package-info.java")))
                            .as("%s", folder)
                            .containsPattern(PACKAGE);
                });
    }
}
