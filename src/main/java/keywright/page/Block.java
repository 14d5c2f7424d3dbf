package keywright.page;

import java.util.List;

/** A block of a page. */
public sealed interface Block {

    /** A heading of level 1 (a question), 2 (a part of it) or 3 (a section of a part). */
    record Heading(int level, List<Inline> title) implements Block {}

    /** A paragraph of text. */
    record Paragraph(List<Inline> of) implements Block {}

    /** A formula on a line of its own, in TeX without delimiters. */
    record Display(String tex) implements Block {}

    /** A list, numbered or not. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /** A displayed listing in a typewriter face. */
    record Listing(String text) implements Block {}

    /** An aligned derivation: {@code start} on the first line, then a relation and a right-hand side a line. */
    record Chain(String start, List<Line> lines) implements Block {}

    /**
     * One line of a chain: relation ({@code =}, {@code \le}, …), right-hand side, the reason, the mark of its check.
     */
    record Line(String relation, String tex, List<Inline> because, Mark mark) {}

    /** The answer asked for, boxed; {@code label} says which one where a part has several, and may be empty. */
    record Answer(List<Inline> label, String tex) implements Block {}

    /** A box with a title that sets an idea apart. */
    record Callout(List<Inline> title, List<Block> of) implements Block {}

    /** A ruled table; every row has as many cells as the head; {@code caption} may be empty. */
    record Table(List<Inline> caption, List<Column> head, List<List<Cell>> rows) implements Block {}

    /** The head of a column and how its cells are set. */
    record Column(List<Inline> title, Align align) {}

    /** One cell of a table. */
    record Cell(List<Inline> of, Mark mark) {}

    /** Horizontal alignment in a table; {@code TEXT} wraps. */
    enum Align {
        /** Flush left. */
        LEFT,
        /** Centred. */
        CENTRE,
        /** Flush right. */
        RIGHT,
        /** A column of running text that may wrap. */
        TEXT
    }

    /** Panels side by side, a legend for all of them, and a caption, which may be empty. */
    record Figure(List<Inline> caption, List<Plot> panels) implements Block {
        /** A figure keeps its own copy of its panels, of which it has one at least. */
        public Figure {
            panels = List.copyOf(panels);
            if (panels.isEmpty()) {
                throw new IllegalArgumentException("a figure without panels");
            }
        }
    }

    /** Text in the language of one output format, passed through to that format alone. */
    record Raw(String format, String text) implements Block {}
}
