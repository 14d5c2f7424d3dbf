package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTest {
    private final Renderer latex = Renderer.latex();
    private final Renderer fo = Renderer.fo(tex -> 0.5 * tex.length());
    private final Renderer html = Renderer.html(tex -> 0.5 * tex.length());

    @Test
    void the_same_page_gives_the_same_text() {
        assertThat(latex.render(Samples.set())).isEqualTo(Renderer.latex().render(Samples.set()));
        assertThat(fo.render(Samples.set())).isEqualTo(fo.render(Samples.set()));
    }

    @Test
    void words_are_escaped_for_latex() {
        assertThat(latex.render(words("\\input{/etc/passwd} % & # _ $ { } ~ ^ \\")))
                .contains("\\textbackslash{}input\\{/etc/passwd\\} \\% \\& \\# \\_ \\$ \\{ \\} \\textasciitilde{}"
                        + " \\textasciicircum{} \\textbackslash{}");
    }

    @Test
    void words_are_escaped_for_xml_and_controls_dropped() {
        assertThat(html.render(words("<x>&\u0000\u000b'\"]]>"))).contains("&lt;x&gt;&amp;&apos;&quot;]]&gt;");
        assertThat(fo.render(words("<x>&\u0000\u000b'\"]]>"))).contains("&lt;x&gt;&amp;&apos;&quot;]]&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "café|caf\\'{e}",
                "Łódź|Ł\\'{o}d\\'{z}",
                "ệ|\\^{\\d{e}}",
                "“a” – b|“a” – b",
                "a -- b|a -{}- b",
                "''|'{}'",
                "λ ≤ 2|\\ensuremath{\\lambda} \\ensuremath{\\le} 2",
                "中|[U+4E2D]",
                "x\u200By|xy",
                "a\u00A0b|a~b",
            })
    void words_of_any_script_print_or_say_what_they_are(String words, String escaped) {
        assertThat(LatexText.escape(words)).isEqualTo(escaped);
    }

    @Test
    void raw_text_passes_to_its_format_alone() {
        var page = new Page("", "", List.of(new Block.Raw("latex", "\\bigskip"), new Block.Raw("html", "<hr>")));
        assertThat(latex.render(page)).contains("\\bigskip").doesNotContain("<hr>");
        assertThat(fo.render(page)).doesNotContain("bigskip").doesNotContain("<hr>");
        assertThat(html.render(page)).doesNotContain("bigskip").doesNotContain("<hr>");
    }

    @Test
    void links_are_encoded_so_that_they_cannot_leave_their_argument() {
        var link = new Inline.Link(Samples.text("here"), "https://a.org/}\\input{x}'\"<é");
        var page = new Page("", "", List.of(new Block.Paragraph(List.of(link))));
        assertThat(latex.render(page))
                .contains("\\href{https://a.org/\\%7D\\%5Cinput\\%7Bx\\%7D\\%27\\%22\\%3C\\%C3\\%A9}");
        assertThat(fo.render(page)).contains("url('https://a.org/%7D%5Cinput%7Bx%7D%27%22%3C%C3%A9')");
    }

    @Test
    void headings_become_nested_bookmarks() {
        var page = new Page("", "", List.of(heading(1, "a"), heading(2, "b"), heading(1, "c")));
        assertThat(fo.render(page).replaceAll("\\s+<", "<"))
                .contains("<fo:bookmark-title>a</fo:bookmark-title><fo:bookmark internal-destination=\"heading-2\">")
                .contains("id=\"heading-3\"");
    }

    @Test
    void a_page_without_anything_renders() {
        assertThat(latex.render(new Page("", "", List.of()))).contains("\\end{document}");
        assertThat(fo.render(new Page("", "", List.of()))).contains("</fo:root>");
    }

    private static Block heading(int level, String title) {
        return new Block.Heading(level, Samples.text(title));
    }

    private static Page words(String words) {
        return new Page("", "", List.of(new Block.Paragraph(Samples.text(words))));
    }
}
