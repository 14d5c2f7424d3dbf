package keywright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not stand in sources and templates. */
class CleanSourcesTest {
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![A-Za-z0-9.}>*])/(home|root|work|tmp|usr|opt|var|etc|Users|mnt)/|[A-Z]:\\\\\\\\");

    private static Stream<Path> sources() {
        var endings = new String[] {".java", ".ftl", ".tex", ".md", ".yaml", ".json", ".tsv"};
        return Stream.of(Sources.MAIN, Path.of("src/main/resources"), Sources.TEMPLATES)
                .flatMap(folder -> Sources.files(folder, endings).stream());
    }

    private static List<String> lines(Stream<Path> files, Pattern pattern) {
        return files.flatMap(file -> {
                    var lines = Sources.text(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> pattern.matcher(lines.get(i)).find())
                            .mapToObj(i ->
                                    file + ":" + (i + 1) + ": " + lines.get(i).strip());
                })
                .toList();
    }

    @Test
    void nothing_is_left_unfinished() {
        assertThat(lines(sources(), UNFINISHED)).isEmpty();
    }

    @Test
    void no_path_of_a_machine_is_mentioned() {
        assertThat(lines(sources(), MACHINE)).isEmpty();
    }
}
