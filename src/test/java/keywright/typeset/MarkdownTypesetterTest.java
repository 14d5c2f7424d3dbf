package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import keywright.render.Samples;
import org.junit.jupiter.api.Test;

/** Markdown with its figures beside it. */
class MarkdownTypesetterTest {
    @Test
    void every_figure_is_a_file_that_the_text_shows() {
        var files = new MarkdownTypesetter().typeset(Samples.set(), "set.md");
        var text = new String(files.get("set.md"), StandardCharsets.UTF_8);
        var shown = Pattern.compile("!\\[.*?\\]\\((.*?)\\)")
                .matcher(text)
                .results()
                .map(image -> image.group(1))
                .toList();
        assertThat(shown).hasSize(3).doesNotHaveDuplicates();
        assertThat(files.keySet()).containsExactlyInAnyOrder("set.md", shown.get(0), shown.get(1), shown.get(2));
    }

    @Test
    void a_figure_is_a_document_of_its_own() throws Exception {
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        var files = new MarkdownTypesetter().typeset(Samples.set(), "set.md");
        var picture = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(files.get("figure-1.svg")));
        var root = picture.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(Svg.NAMESPACE);
        assertThat(root.getElementsByTagNameNS("*", "use").getLength()).isPositive();
        var defined = new String(files.get("figure-1.svg"), StandardCharsets.UTF_8);
        Pattern.compile("href=\"#([^\"]+)\"").matcher(defined).results().forEach(use -> assertThat(defined)
                .contains("id=\"" + use.group(1) + "\""));
        assertThat(defined).doesNotContain("kw:");
    }
}
