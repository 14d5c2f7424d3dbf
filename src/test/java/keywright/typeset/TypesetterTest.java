package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.page.Page;
import keywright.page.Plot;
import keywright.render.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of typesetters; the one that needs TeX takes part where TeX is installed. */
class TypesetterTest {
    static Stream<Typesetter> typesetters() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(
                        TexTypesetter.find(path).<Typesetter>map(tex -> tex).stream(),
                        Stream.of(new EmbeddedTypesetter()))
                .flatMap(found -> found);
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void a_set_with_every_kind_of_block_is_typeset(Typesetter typesetter) throws IOException {
        try (var pdf = Loader.loadPDF(typesetter.typeset(Samples.set()))) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Solutions to Problem Set 3");
            assertThat(bookmarks(pdf)).startsWith("Question 1. RMS norms of features");
            assertThat(text(pdf))
                    .contains("Solutions to Problem Set 3", "Question 1. RMS norms", "Expected squared norm")
                    .contains("“quotes”", "naïve", "Łukasiewicz", "100 % of #1 & {braces}", "\\backslash", "<tags>")
                    .contains("half-normal mean", "166886.1", "rng.normal(size=d_1)")
                    .contains("α = 1/", "∈", "∑", "Θ(");
        }
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void the_same_page_gives_the_same_bytes(Typesetter typesetter) {
        assertThat(typesetter.typeset(Samples.small())).isEqualTo(typesetter.typeset(Samples.small()));
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void hostile_words_are_printed(Typesetter typesetter) throws IOException {
        var words = "\\input{/etc/passwd} \\write18{ls} <x>& $$ ^^M [#assign x=1] [=page] ${x} ]]> -- '' ``";
        var page = new Page(
                words,
                words,
                List.of(
                        new Block.Heading(1, Samples.text(words)),
                        new Block.Paragraph(List.of(new Inline.Code(words))),
                        new Block.Listing(words)));
        try (var pdf = Loader.loadPDF(typesetter.typeset(page))) {
            assertThat(text(pdf).replaceAll("\\s+", ""))
                    .contains("\\input{/etc/passwd}\\write18{ls}<x>&$$^^M[#assignx=1][=page]${x}]]>--");
        }
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void words_in_all_scripts_are_typeset(Typesetter typesetter) throws IOException {
        var letters = IntStream.of(0xA1, 0x100, 0x370, 0x400, 0x5D0, 0x1EA0, 0x2010, 0x2080, 0x2190, 0x2200)
                .flatMap(start -> IntStream.range(start, start + 0x5F))
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        var words = Samples.text(letters + " 中文 𝔼 😀");
        var page = new Page("all", "", List.of(new Block.Heading(1, words), new Block.Paragraph(words)));
        try (var pdf = Loader.loadPDF(typesetter.typeset(page))) {
            assertThat(text(pdf)).contains("é", "ő", "[U+4E2D]", "[U+1F600]");
        }
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void every_formula_in_use_is_typeset(Typesetter typesetter) {
        var blocks = Formulas.all().stream().<Block>map(Block.Display::new).toList();
        assertThat(typesetter.typeset(new Page("Formulas", "", blocks))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("typesetters")
    void blocks_without_content_are_typeset(Typesetter typesetter) {
        var empty = List.<Inline>of();
        var column = new Block.Column(empty, Block.Align.TEXT);
        var axis = new Plot.Axis("", Plot.Scale.LINEAR);
        var blocks = List.<Block>of(
                new Block.Heading(1, empty),
                new Block.Paragraph(empty),
                new Block.Display(""),
                new Block.Items(true, List.of(List.of())),
                new Block.Listing(""),
                new Block.Chain("", List.of(new Block.Line("=", "", empty, Mark.NONE))),
                new Block.Chain("a", List.of()),
                new Block.Answer(empty, ""),
                new Block.Callout(empty, List.of()),
                new Block.Table(empty, List.of(column, column), List.of()),
                new Block.Figure(empty, List.of(new Plot("", axis, axis, List.of()))),
                new Block.Paragraph(List.of(new Inline.Math(" "), new Inline.Link(empty, ""))));
        assertThat(typesetter.typeset(new Page("", "", blocks))).isNotEmpty();
        assertThat(typesetter.typeset(new Page("", "", List.of()))).isNotEmpty();
    }

    @Test
    void nothing_is_written_to_the_terminal() {
        var out = System.out;
        var err = System.err;
        var written = new ByteArrayOutputStream();
        var stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        try {
            new EmbeddedTypesetter().typeset(Samples.set());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String bookmarks(PDDocument pdf) {
        return pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle();
    }
}
