package keywright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Block.Align;
import keywright.page.Block.Cell;
import keywright.page.Block.Column;
import keywright.page.Block.Line;
import keywright.page.Inline;
import keywright.page.Inline.Math;
import keywright.page.Inline.Words;
import keywright.page.Mark;
import keywright.page.Page;

/** Pages to test with. */
public final class Samples {
    private Samples() {}

    /** A set of two questions with blocks and inlines of every kind. */
    public static Page set() {
        return new Page(
                "Solutions to Problem Set 3",
                "Deep Learning · Autumn term",
                Stream.of(
                                SampleQuestions.features(),
                                SampleQuestions.words(),
                                SampleQuestions.tables(),
                                SampleFigures.all())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The same question many times over. */
    public static Page book(int questions) {
        var blocks = IntStream.range(0, questions)
                .mapToObj(i -> SampleQuestions.features())
                .flatMap(List::stream)
                .toList();
        return new Page("A long set", "", blocks);
    }

    /** Every block once, as small as it can be. */
    public static Page small() {
        var words = text("a < b & c");
        return new Page(
                "Small",
                "Course",
                List.of(
                        new Block.Heading(1, words),
                        new Block.Paragraph(List.of(
                                new Words("See "),
                                new Math("x_1"),
                                new Inline.Emphasis(text(" in ")),
                                new Inline.Strong(text("bold")),
                                new Inline.Code(" x_1 "),
                                new Inline.Link(text("here"), "https://example.org/a_b?c=%20#d"))),
                        new Block.Display("a=b+c"),
                        new Block.Items(true, List.of(List.of(new Block.Paragraph(words)))),
                        new Block.Listing("if x:\n    y = 1"),
                        new Block.Chain("a", List.of(line("b+c", "by definition", Mark.AGREES))),
                        new Block.Answer(text("sum"), "b+c"),
                        new Block.Callout(text("Note"), List.of(new Block.Paragraph(words))),
                        new Block.Table(
                                text("Caption"),
                                List.of(column("n", Align.RIGHT), column("why", Align.TEXT)),
                                List.of(List.of(cell("1"), cell("because")))),
                        SampleFigures.small(),
                        new Block.Raw("latex", "\\bigskip")));
    }

    /** Words alone. */
    public static List<Inline> text(String words) {
        return List.of(new Words(words));
    }

    /** A paragraph in which {@code $…$} is a formula and {@code _…_} emphasis. */
    static Block.Paragraph prose(String source) {
        var of = new ArrayList<Inline>();
        var parts = Pattern.compile("\\$([^$]*)\\$|\\b_(\\w+)_|([^$_]+|_)").matcher(source);
        while (parts.find()) {
            if (parts.group(1) != null) {
                of.add(new Math(parts.group(1)));
            } else if (parts.group(2) != null) {
                of.add(new Inline.Emphasis(text(parts.group(2))));
            } else {
                of.add(new Words(parts.group(3)));
            }
        }
        return new Block.Paragraph(of);
    }

    static Line line(String tex, String because, Mark mark) {
        return new Line("=", tex, text(because), mark);
    }

    static Column column(String title, Align align) {
        return new Column(text(title), align);
    }

    static Cell cell(String source) {
        return new Cell(prose(source).of(), Mark.NONE);
    }
}
