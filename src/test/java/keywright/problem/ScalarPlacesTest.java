package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However YAML writes a text, each of its characters is found again. */
class ScalarPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: a + bad",
                "k: 'it''s bad'",
                "k: \"a \\\"b\\\" \\u00e9 \\x41 \\U0001F600 bad\"",
                "k: \"a \\\n   b\n  bad\"",
                "k: \"tab\\tand\\nnewline bad\"",
                "k: plain\n  folded\n\n  twice bad",
                "k: 'quoted\n  folded bad'",
                "k: |\n  literal\n   more\n  bad",
                "k: >-\n  folded\n  block\n\n  bad\n",
                "k: !!str &anchor 'with properties bad'",
                "k: &a with properties bad",
                "k: \"漢字 😀 bad\"",
                "k: {x: 1, 'bad': 2}"
            })
    void every_character_is_found_again(String yaml) {
        var source = Source.of("f", yaml);
        var out = new Diagnostics();
        var entries = new Yaml(source, yaml.length(), out)
                .root()
                .orElseThrow()
                .entries()
                .orElseThrow();
        var item = entries.values().iterator().next();
        var text = item.isMap()
                ? item.entries().orElseThrow().keySet().stream()
                        .filter(key -> key.text().equals("bad"))
                        .findFirst()
                        .orElseThrow()
                : item.text().orElseThrow();
        var start = text.text().indexOf("bad");
        assertThat(text.place(start, start + 3)).isEqualTo(source.place(yaml.indexOf("bad"), yaml.indexOf("bad") + 3));
        assertThat(out.any()).isFalse();
    }
}
