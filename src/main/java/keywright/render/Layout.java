package keywright.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Page;

/** What a layout may ask about the blocks it prints, so that it need not count or measure. */
public final class Layout {
    /** The width of a page's text, in em. */
    private static final double PAGE = 41.4;
    /** The share of a line beyond which a formula leaves no room for a reason beside it. */
    private static final double BESIDE = 0.5;

    /** The width up to which a formula within text is kept together. */
    private static final double INLINE = 8;
    /** The number of lines beyond which a table may be broken over pages. */
    private static final int TALL = 20;
    /** The width of a panel that stands alone, in em, and the height of a panel over its width. */
    private static final double PANEL = 24;

    /** The panels that stand side by side; more go below. */
    static final int ABREAST = 2;

    private static final double STEEPNESS = 0.62;

    private final Ruler ruler;
    private final Outline outline;
    private final boolean drawn;
    private int figures;
    private final Deque<Double> measures = new ArrayDeque<>(List.of(PAGE));

    Layout(Page page, Ruler ruler) {
        this.ruler = ruler;
        this.outline = Outline.of(page);
        this.drawn = !page.figures().isEmpty();
    }

    /** The name of the macro that prints a block or an inline. */
    public String macro(Object node) {
        var name = node.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Text without formatting, for bookmarks. */
    public String plain(List<Inline> text) {
        return Plain.of(text);
    }

    /** The headings of the page. */
    public List<Outline.Entry> headings() {
        return outline.entries();
    }

    /** The identifier of the heading printed next. */
    public String heading() {
        return outline.next();
    }

    /** A formula in the pieces between which it may be broken. */
    public List<Piece> pieces(String tex) {
        return Pieces.of(tex);
    }

    /** A formula in as few parts as fit the line, with {@code indent} em taken from it. */
    public List<String> fitted(String tex, double indent) {
        return fitted(List.of(tex), 0, room(indent));
    }

    /** A formula within a line of text, in parts between which the line may end. */
    public List<String> inline(String tex) {
        return fitted(split(tex, 0, INLINE).toList(), 1, room(0));
    }

    private List<String> fitted(List<String> whole, int from, double room) {
        var parts = whole;
        for (int depth = from; depth < 3 && parts.stream().anyMatch(part -> ruler.width(part) > room); depth++) {
            int open = depth;
            parts = parts.stream().flatMap(part -> split(part, open, room)).toList();
        }
        return parts;
    }

    private Stream<String> split(String tex, int depth, double room) {
        if (ruler.width(tex) <= room) {
            return Stream.of(tex);
        }
        var parts = new ArrayList<StringBuilder>();
        for (var piece : Pieces.of(tex)) {
            if (parts.isEmpty() || piece.depth() <= depth) {
                // An empty atom keeps the operator that begins a part binary.
                parts.add(new StringBuilder(parts.isEmpty() ? "" : "\\vphantom{}"));
            }
            parts.get(parts.size() - 1).append(depth > 0 ? piece.loose() : piece.tex());
        }
        return parts.stream().map(StringBuilder::toString);
    }

    /** Whether the reason of a line fits beside its formula. */
    public boolean beside(Block.Line line) {
        return ruler.width(line.relation() + " " + line.tex()) <= BESIDE * room(0);
    }

    /** Whether an answer fits the line together with its label. */
    public boolean beside(Block.Answer answer) {
        return Columns.width(answer.label(), ruler) + ruler.width(answer.tex()) <= room(5);
    }

    /** A share of the line, with {@code less} em taken from it first, in em. */
    public double share(double part, double less) {
        return part * room(less);
    }

    /** The columns of a table, as wide as their content asks and the line allows. */
    public Columns columns(Block.Table table) {
        return Columns.of(table, ruler, room(0));
    }

    /** Whether a table stands in a box or list, where it cannot be broken over pages. */
    public boolean nested() {
        return measures.size() > 1;
    }

    /** Whether a table is too tall to be kept on one page. */
    public boolean tall(Block.Table table) {
        return !nested() && columns(table).lines(table, ruler) > TALL;
    }

    /** The width of the line, with {@code indent} em taken from it, in em. */
    public double room(double indent) {
        return measures.element() - indent;
    }

    /** Enters a box or list whose lines are shorter by {@code em}. */
    public void enter(double em) {
        measures.push(room(em));
    }

    /** Enters a column of a table. */
    public void enter(Columns columns, int column) {
        measures.push(columns.widths().get(column) - Columns.PADDING);
    }

    /** Leaves the box, list or column entered last. */
    public void leave() {
        measures.pop();
    }

    /** Whether the page has figures. */
    public boolean drawn() {
        return drawn;
    }

    /** The number of the figure printed next, from 1. */
    public int figure() {
        return ++figures;
    }

    /** The panels of a figure, drawn to stand side by side. */
    public List<Picture> pictures(Block.Figure figure) {
        double width = panel(figure);
        return figure.panels().stream()
                .map(panel -> Drawing.of(panel, width, STEEPNESS * width))
                .toList();
    }

    /** The panels of a figure for a format that draws them itself. */
    public List<Axes> axes(Block.Figure figure) {
        double width = panel(figure);
        return figure.panels().stream()
                .map(panel -> Axes.of(panel, width, STEEPNESS * width))
                .toList();
    }

    /** How many panels stand side by side. */
    public int abreast() {
        return ABREAST;
    }

    private double panel(Block.Figure figure) {
        int beside = Math.min(ABREAST, figure.panels().size());
        return 10 * Math.min(PANEL, (room(1) - (beside - 1)) / beside);
    }

    /** A length of a drawing in em. */
    public double em(double length) {
        return length / 10;
    }

    /** A length of a drawing in pixels of a screen. */
    public double pixels(double length) {
        return 1.6 * length;
    }

    /** The legend of a figure. */
    public List<Legend> legend(Block.Figure figure) {
        return Legend.of(figure);
    }

    /** The lines of a listing, with spaces that stay. */
    public List<String> lines(String text) {
        return text.stripTrailing()
                .lines()
                .map(line -> line.replace("\t", "    ").replace(' ', '\u00A0'))
                .toList();
    }

    /** A line of a listing that may be broken at its spaces. */
    public String breakable(String line) {
        return line.replace('\u00A0', ' ');
    }

    /** A formula that survives Markdown. */
    public String markdown(String tex) {
        return MarkdownMath.of(tex);
    }

    /** Program text within a line of Markdown. */
    public String code(String text) {
        return MarkdownText.code(text);
    }

    /** A listing as it stands, without lines at its ends that hold nothing. */
    public String listing(String text) {
        return text.stripTrailing().replaceFirst("^(?:\\h*\\R)+", "");
    }

    /** What stands before and after a listing in Markdown. */
    public String fence(String text) {
        return MarkdownText.fence(text, 3);
    }

    /** The target of a link, with everything that is not plain in an address percent-encoded. */
    public String address(String target) {
        return Address.encoded(target);
    }
}
