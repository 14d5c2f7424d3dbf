package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.page.Page;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown as a reader of Markdown reads it, one that knows tables but no formulas. */
class MarkdownTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String SIGNS = "a1 .-+#*_`~<>&|[](){}!$\\=:'\"";

    static Stream<String> formulas() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/keywright/typeset/formulas.txt")).stream();
    }

    private static String html(Block block) {
        var markdown = Renderer.markdown().render(new Page("", "", List.of(block)));
        return HTML.render(PARSER.parse(markdown.replaceFirst("# *\\R", ""))).strip();
    }

    @Test
    void words_read_as_they_were_written() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var words = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                    .reduce("", String::concat)
                    .strip();
            assertThat(TEXT.render(PARSER.parse(MarkdownText.escape(words))).strip())
                    .as(words)
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void no_formula_is_taken_for_markdown(String tex) {
        var safe = "$" + MarkdownMath.of(tex) + "$";
        var cell = new Block.Cell(List.of(new Inline.Math(tex)), Mark.NONE);
        var table = new Block.Table(List.of(), List.of(Samples.column("n", Block.Align.LEFT)), List.of(List.of(cell)));
        var escaped = safe.replace("&", "&amp;").replace("\\_", "_").replaceAll("\\\\([%#&$])", "$1");
        assertThat(html(table)).contains("<td align=\"left\">" + escaped + "</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\\{x\\,|\\,y<z\\}; \\lbrace x\\thinspace \\vert \\thinspace y\\lt z\\rbrace",
                "\\sum_{k}x_1 (Wx)_j; \\sum_{k}x_1 (Wx)_ j",
                "\\operatorname{RMS}(y); \\mathop{\\mathrm{RMS}}(y)",
                "\\operatorname{Var}_x y; \\mathop{\\mathrm{Var}}\\nolimits_x y",
                "\\operatorname*{arg\\,min}_x y; \\mathop{\\mathrm{arg\\thinspace min}}\\limits_x y",
                "f[x](y); f[x] (y)",
                "\\text{if } x*y; \\text{if } x\\ast y",
            })
    void what_is_rewritten_says_the_same(String tex, String safe) {
        assertThat(MarkdownMath.of(tex)).isEqualTo(safe);
    }

    @Test
    void boxes_and_lists_keep_what_is_in_them_together() {
        var table = new Block.Table(
                List.of(), List.of(Samples.column("n", Block.Align.RIGHT)), List.of(List.of(Samples.cell("1"))));
        var inside = List.<Block>of(new Block.Paragraph(Samples.text("x")), table);
        assertThat(html(new Block.Callout(Samples.text("Note"), inside)))
                .containsPattern("(?s)^<blockquote>\\s*<p><strong>Note</strong></p>\\s*<p>x</p>\\s*<table>.*"
                        + "</table>\\s*</blockquote>$");
        assertThat(html(new Block.Items(true, List.of(inside, inside))))
                .containsPattern("(?s)^<ol>\\s*<li>.*<table>.*</li>\\s*<li>.*<table>.*</li>\\s*</ol>$");
    }

    @Test
    void program_text_keeps_its_signs() {
        assertThat(MarkdownText.code("a_b")).isEqualTo("`a_b`");
        assertThat(MarkdownText.code("a`b")).isEqualTo("``a`b``");
        assertThat(MarkdownText.code("a|b")).isEqualTo("<code>a\\|b</code>");
        assertThat(html(new Block.Listing("\n  x = 1\n```\n"))).isEqualTo("<pre><code>  x = 1\n```\n</code></pre>");
    }
}
