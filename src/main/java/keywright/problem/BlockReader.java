package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keywright.page.Block;
import keywright.page.Inline;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Markdown to blocks of a page; a paragraph that is nothing but the name of an insert becomes the blocks inserted. */
final class BlockReader {
    private static final int DEEPEST = 20;
    private static final int SECTION = 3;

    private final InlineReader inlines;
    private final Map<String, List<Block>> inserts;
    private final Diagnostics out;
    private int depth;

    BlockReader(InlineReader inlines, Map<String, List<Block>> inserts, Diagnostics out) {
        this.inlines = inlines;
        this.inserts = inserts;
        this.out = out;
    }

    List<Block> inside(Node parent) {
        var result = new ArrayList<Block>();
        if (depth >= DEEPEST) {
            out.error(inlines.written(parent).place(), "nested more than " + DEEPEST + " deep");
            return result;
        }
        depth++;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            result.addAll(blocks(node));
        }
        depth--;
        return result;
    }

    private List<Block> blocks(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (node instanceof Heading heading) {
            return List.of(heading(heading));
        }
        if (node instanceof MathBlock math) {
            return List.of(display(math));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return List.of(items(node));
        }
        if (node instanceof BlockQuote) {
            return List.of(new Block.Callout(List.of(), inside(node)));
        }
        if (node instanceof FencedCodeBlock code) {
            return List.of(fenced(code));
        }
        if (node instanceof IndentedCodeBlock code) {
            return List.of(new Block.Listing(code.getLiteral().stripTrailing()));
        }
        if (node instanceof TableBlock) {
            return List.of(new TableReader(inlines).table(node));
        }
        if (!(node instanceof LinkReferenceDefinition)) {
            inlines.unsupported(node);
        }
        return List.of();
    }

    private Block heading(Heading heading) {
        if (heading.getLevel() == 1) {
            out.error(inlines.written(heading).place(), "a heading of level 1 inside a part", "begin it with ##");
        }
        return new Block.Heading(SECTION, inlines.inside(heading));
    }

    /** A formula on a line of its own ends a paragraph and starts another. */
    private List<Block> paragraph(Paragraph paragraph) {
        var insert = inserts.get(inlines.written(paragraph).text().strip());
        if (insert != null) {
            return insert;
        }
        var result = new ArrayList<Block>();
        var line = new ArrayList<Inline>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof MathInline math && math.display()) {
                flush(line, result);
                result.add(new Block.Display(inlines.tex(math).text().strip()));
            } else {
                inlines.add(line, node);
            }
        }
        flush(line, result);
        return result;
    }

    private static void flush(List<Inline> line, List<Block> result) {
        if (line.stream()
                .anyMatch(inline ->
                        !(inline instanceof Inline.Words words && words.text().isBlank()))) {
            result.add(new Block.Paragraph(List.copyOf(line)));
        }
        line.clear();
    }

    private Block display(MathBlock math) {
        var written = inlines.written(math);
        var end = Markdown.closing(written.text(), 2);
        if (end < 0) {
            out.error(written.place(0, 2), "'$$' is never closed", "a blank line ends a formula");
            return new Block.Display("");
        }
        var rest = written.part(end + 2, written.text().length());
        if (!rest.text().isBlank()) {
            out.error(rest.place(), "text after the closing '$$'", "start it on a new line");
        }
        var tex = written.part(2, end);
        TexCheck.math(tex, out);
        return new Block.Display(tex.text().strip());
    }

    private Block items(Node list) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(inside(item));
        }
        return new Block.Items(list instanceof OrderedList, items);
    }

    private Block fenced(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip();
        var literal = code.getLiteral();
        if (!info.startsWith("{=")) {
            return new Block.Listing(literal.stripTrailing());
        }
        var written = inlines.written(code);
        if (info.equals("{=latex}")) {
            TexCheck.raw(written, out);
        } else {
            var start = written.text().indexOf(info);
            out.error(written.place(start, start + info.length()), "raw text is for {=latex} only");
        }
        return new Block.Raw("latex", literal);
    }
}
