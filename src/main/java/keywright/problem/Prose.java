package keywright.problem;

import java.util.List;
import java.util.Map;
import keywright.page.Block;
import keywright.page.Inline;
import org.commonmark.node.Paragraph;

/** Prose in Markdown, its templates already expanded, to what a page is made of. */
public final class Prose {
    private Prose() {}

    /** The blocks of a text. @throws BadInput with every fault found, at its line in the file of the source */
    public static List<Block> blocks(Source expanded) {
        return blocks(expanded, Map.of());
    }

    /**
     * The blocks of a text; a paragraph that is nothing but a key of {@code inserts} becomes the blocks under that key.
     *
     * @throws BadInput with every fault found, at its line in the file of the source
     */
    public static List<Block> blocks(Source expanded, Map<String, List<Block>> inserts) {
        var out = new Diagnostics();
        var inlines = new InlineReader(expanded, 0, out);
        var blocks = new BlockReader(inlines, inserts, out).inside(Markdown.parse(expanded.text()));
        out.throwIfAny();
        return List.copyOf(blocks);
    }

    /** The inlines of a line, such as a title. @throws BadInput with every fault found */
    public static List<Inline> line(Written line) {
        var out = new Diagnostics();
        var inlines = line(line, out);
        out.throwIfAny();
        return inlines;
    }

    static List<Inline> line(Written line, Diagnostics out) {
        var local = new Diagnostics();
        var source = Source.of(line.source().file(), line.text());
        var document = Markdown.parse(line.text());
        var first = document.getFirstChild();
        if (first == null) {
            return List.of();
        }
        if (!(first instanceof Paragraph) || first.getNext() != null) {
            out.error(line.place(), "expected a line of text");
            return List.of();
        }
        var inlines = new InlineReader(source, 0, local).inside(first);
        local.moved(place -> line.place(place.start(), place.end())).forEach(out::add);
        return List.copyOf(inlines);
    }
}
