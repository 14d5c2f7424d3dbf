package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import keywright.page.Inline;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Markdown inside a line to inlines of a page. */
final class InlineReader {
    private static final int DEEPEST = 30;
    private static final Pattern TARGET = Pattern.compile("(?:https?://|mailto:|#)\\S+");

    private final Source source;
    private final int shift;
    private final Diagnostics out;
    private int depth;

    InlineReader(Source source, int shift, Diagnostics out) {
        this.source = source;
        this.shift = shift;
        this.out = out;
    }

    /** What stands inside a node. */
    List<Inline> inside(Node parent) {
        var result = new ArrayList<Inline>();
        if (depth >= DEEPEST) {
            out.error(written(parent).place(), "nested more than " + DEEPEST + " deep");
            return result;
        }
        depth++;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(result, node);
        }
        depth--;
        return result;
    }

    /** Adds a node; words that follow words are joined. */
    void add(List<Inline> result, Node node) {
        var inline = inline(node);
        if (inline instanceof Inline.Words words
                && !result.isEmpty()
                && result.get(result.size() - 1) instanceof Inline.Words former) {
            result.set(result.size() - 1, new Inline.Words(former.text() + words.text()));
        } else {
            result.add(inline);
        }
    }

    private Inline inline(Node node) {
        if (node instanceof Text text) {
            return new Inline.Words(text.getLiteral());
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return new Inline.Words(" ");
        }
        if (node instanceof MathInline math) {
            return new Inline.Math(tex(math).text().strip());
        }
        if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        }
        if (node instanceof Emphasis) {
            return new Inline.Emphasis(inside(node));
        }
        if (node instanceof StrongEmphasis) {
            return new Inline.Strong(inside(node));
        }
        if (node instanceof Link link) {
            return link(link);
        }
        unsupported(node);
        return new Inline.Words("");
    }

    private Inline link(Link link) {
        if (!TARGET.matcher(link.getDestination()).matches()) {
            out.error(written(link).place(), "a link leads to http, https, mailto or # only");
        }
        return new Inline.Link(inside(link), link.getDestination());
    }

    /** The TeX of a formula without its dollars, checked. */
    Written tex(MathInline math) {
        var written = written(math);
        var fence = math.fence();
        if (!math.closed()) {
            out.error(written.place(), "'" + "$".repeat(fence) + "' is never closed", "a dollar is written \\$");
            return written.part(0, 0);
        }
        var tex = written.part(fence, written.text().length() - fence);
        TexCheck.math(tex, out);
        return tex;
    }

    Written written(Node node) {
        return Written.of(source, node.getSourceSpans(), shift);
    }

    void unsupported(Node node) {
        var kind = node.getClass().getSimpleName();
        var words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("Html", "HTML");
        out.error(written(node).place(), "not supported in prose: " + words);
    }
}
