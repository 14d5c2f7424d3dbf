package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {
    private static final Pattern MACRO = Pattern.compile("\\[#macro (\\w+)[^]]*](.*?)\\[/#macro]", Pattern.DOTALL);
    private static final Pattern RAW = Pattern.compile("\\[=([^]]*)\\?no_esc]");

    @ParameterizedTest
    @ValueSource(strings = {"latex", "fo", "html", "md"})
    void there_is_a_macro_for_every_kind_of_block_and_inline(String format) {
        var macros = new ArrayList<String>();
        MACRO.matcher(layouts(format)).results().forEach(macro -> macros.add(macro.group(1)));
        assertThat(macros).containsAll(kinds());
        assertThat(macros).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latex", "fo", "html", "md"})
    void no_macro_is_longer_than_fifteen_lines(String format) {
        MACRO.matcher(layouts(format)).results().forEach(macro -> assertThat(
                        macro.group(2).strip().lines())
                .as(macro.group(1))
                .hasSizeLessThanOrEqualTo(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latex", "fo", "html", "md"})
    void only_formulas_and_raw_text_escape_being_escaped(String format) {
        assertThat(RAW.matcher(layouts(format)).results().map(found -> found.group(1)))
                .allSatisfy(what -> assertThat(what)
                        .matches("m\\.tex|piece\\.loose|r\\.text|layout\\.(markdown|code|fence|listing)\\([\\w.]+\\)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latex", "fo", "html", "md"})
    void nothing_else_turns_escaping_off(String format) {
        var layouts = layouts(format);
        var off = Pattern.compile("no_?[eE]sc|no_?[aA]uto_?[eE]sc|(?<!/)#output_?[fF]ormat(?! \"XML\"\\])"
                + "|\\?interpret|\\?eval|\\?new\\b");
        assertThat(off.matcher(layouts).results())
                .hasSize((int) RAW.matcher(layouts).results().count());
    }

    private static List<String> kinds() {
        return Stream.of(Block.class, Inline.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .toList();
    }

    private static String layouts(String format) {
        try (var files = Files.list(Path.of("templates", format))) {
            var all = new StringBuilder();
            for (var file : files.filter(file -> file.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
