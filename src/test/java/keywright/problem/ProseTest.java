package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.page.Block;
import keywright.page.Inline;
import org.junit.jupiter.api.Test;

/** Markdown becomes blocks, and no formula in it loses a character. */
class ProseTest {

    private static List<Block> blocks(String markdown) {
        return Prose.blocks(Source.of("p.md", markdown));
    }

    private static Inline words(String text) {
        return new Inline.Words(text);
    }

    private static Inline math(String tex) {
        return new Inline.Math(tex);
    }

    private static Block paragraph(Inline... inlines) {
        return new Block.Paragraph(List.of(inlines));
    }

    @Test
    void formulas_survive_markdown() {
        for (var tex : List.of(
                "x_1 * y_2 * z_3",
                "\\{a_b\\}",
                "a\\_b",
                "a `b` c",
                "[a](b)",
                "a<b>c",
                "\\$5",
                "\\\\ \\&",
                "!\\,x",
                "&amp;")) {
            assertThat(blocks("a $" + tex + "$ b")).containsExactly(paragraph(words("a "), math(tex), words(" b")));
            assertThat(blocks("$$\n" + tex + "\n$$")).containsExactly(new Block.Display(tex));
        }
    }

    @Test
    void a_displayed_formula_may_look_like_any_markdown() {
        assertThat(blocks("Text\n$$\na\n- b\n= c\n> d\n# e\n    f\n$$\nmore"))
                .containsExactly(
                        paragraph(words("Text")),
                        new Block.Display("a\n- b\n= c\n> d\n# e\n    f"),
                        paragraph(words("more")));
        assertThat(blocks("$$x$$")).containsExactly(new Block.Display("x"));
        assertThat(blocks("Text $$x$$ more"))
                .containsExactly(paragraph(words("Text ")), new Block.Display("x"), paragraph(words(" more")));
        assertThat(blocks("> $$\n> a\n> b\n> $$"))
                .containsExactly(new Block.Callout(List.of(), List.of(new Block.Display("a\nb"))));
    }

    @Test
    void a_dollar_is_written_with_a_backslash() {
        assertThat(blocks("costs \\$5 or `$6`"))
                .containsExactly(paragraph(words("costs $5 or "), new Inline.Code("$6")));
    }

    @Test
    void text_is_emphasised_linked_and_listed() {
        assertThat(blocks("*a* **b** [c](https://d.org)\nnext"))
                .containsExactly(paragraph(
                        new Inline.Emphasis(List.of(words("a"))),
                        words(" "),
                        new Inline.Strong(List.of(words("b"))),
                        words(" "),
                        new Inline.Link(List.of(words("c")), "https://d.org"),
                        words(" next")));
        assertThat(blocks("1. a\n2. $b$\n"))
                .containsExactly(
                        new Block.Items(true, List.of(List.of(paragraph(words("a"))), List.of(paragraph(math("b"))))));
        assertThat(blocks("- a\n  - b\n"))
                .containsExactly(new Block.Items(
                        false,
                        List.of(List.of(
                                paragraph(words("a")),
                                new Block.Items(false, List.of(List.of(paragraph(words("b")))))))));
    }

    @Test
    void headings_listings_and_raw_text() {
        assertThat(blocks("## A $b$\n\n```\ncode $x\n```\n\n```{=latex}\n\\vspace{1em} % }\n```\n"))
                .containsExactly(
                        new Block.Heading(3, List.of(words("A "), math("b"))),
                        new Block.Listing("code $x"),
                        new Block.Raw("latex", "\\vspace{1em} % }\n"));
    }

    @Test
    void tables() {
        var table = (Block.Table) blocks("| a | $b$ |\n|--:|:-:|\n| 1 | 2 |\n").get(0);
        assertThat(table.head()).extracting(Block.Column::align).containsExactly(Block.Align.RIGHT, Block.Align.CENTRE);
        assertThat(table.head().get(1).title()).containsExactly(math("b"));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0))
                .extracting(Block.Cell::of)
                .containsExactly(List.of(words("1")), List.of(words("2")));
    }

    @Test
    void a_paragraph_that_names_an_insert_is_replaced() {
        var insert = List.<Block>of(new Block.Display("x"), new Block.Display("y"));
        assertThat(Prose.blocks(Source.of("p.md", "a\n\n@1@\n\n- @1@\n"), Map.of("@1@", insert)))
                .containsExactly(
                        paragraph(words("a")), insert.get(0), insert.get(1), new Block.Items(false, List.of(insert)));
    }

    @Test
    void a_line_keeps_its_places() {
        var source = Source.of("set.yaml", "title: A $b$ *c*");
        assertThat(Prose.line(Written.of(source, 7, 16)))
                .containsExactly(words("A "), math("b"), words(" "), new Inline.Emphasis(List.of(words("c"))));
        assertThat(Prose.line(Written.of(Source.of("f", "")))).isEmpty();
    }
}
