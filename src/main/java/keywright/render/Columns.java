package keywright.render;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;

/**
 * How wide the columns of a table are.
 *
 * @param widths the widths of the columns, in em of the table's text
 * @param shares how the width left over is shared among columns of running text, 1 being an equal share, 0 none
 * @param scale the size of the table's text to that of the page
 * @param margin what is left of the line on either side, in em of the table's text
 */
public record Columns(List<Double> widths, List<Double> shares, double scale, double margin) {
    static final double PADDING = 1.2;
    private static final double SMALLEST = 0.35;
    private static final double ROOMY = 0.75; // of the line, for columns that do not run
    private static final double WIDE = 0.25;

    static Columns of(Block.Table table, Ruler ruler, double room) {
        var natural = IntStream.range(0, table.head().size())
                .mapToObj(i -> natural(table, i, ruler) + PADDING)
                .toList();
        var runs = running(table, natural, room);
        double running = sum(natural, runs, true);
        double fixed = sum(natural, runs, false);
        if (running == 0) {
            double scale = Math.max(SMALLEST, Math.min(1, room / fixed));
            double margin = Math.max(0, (room / scale - fixed) / 2);
            return new Columns(natural, natural.stream().map(w -> 0.0).toList(), scale, margin);
        }
        double left = Math.max(room - fixed, room / 4);
        long texts = runs.stream().filter(it -> it).count();
        var shares = IntStream.range(0, natural.size())
                .mapToObj(i -> runs.get(i) ? share(natural.get(i), running, texts) : 0.0)
                .toList();
        var widths = IntStream.range(0, natural.size())
                .mapToObj(i -> shares.get(i) > 0 ? left * shares.get(i) / texts : natural.get(i))
                .toList();
        return new Columns(widths, shares, 1, 0);
    }

    /**
     * Which columns are of running text. Where one is and leaves too little for it, others that are wide run too, and
     * their formulas are broken.
     */
    private static List<Boolean> running(Block.Table table, List<Double> natural, double room) {
        var texts = table.head().stream()
                .map(column -> column.align() == Block.Align.TEXT)
                .toList();
        boolean crowded = texts.contains(true) && sum(natural, texts, false) > ROOMY * room;
        return IntStream.range(0, natural.size())
                .mapToObj(i -> texts.get(i) || crowded && natural.get(i) > WIDE * room)
                .toList();
    }

    /** Half of the width left over is shared equally, half by content. */
    private static double share(double natural, double running, long texts) {
        return 0.5 + 0.5 * texts * natural / running;
    }

    /** Whether some column takes what the others leave of the line. */
    public boolean full() {
        return shares.stream().anyMatch(share -> share > 0);
    }

    /** The width of the table, in em of its text. */
    public double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How many lines the rows of the table fill. */
    double lines(Block.Table table, Ruler ruler) {
        return table.rows().stream()
                .mapToDouble(row -> IntStream.range(0, row.size())
                        .mapToDouble(i -> Math.ceil(width(row.get(i).of(), ruler) / widths.get(i)))
                        .max()
                        .orElse(1))
                .sum();
    }

    /** The size of the table's text in percent of the page's. */
    public double percent() {
        return 100 * scale;
    }

    private static double sum(List<Double> natural, List<Boolean> runs, boolean running) {
        return IntStream.range(0, natural.size())
                .filter(i -> runs.get(i) == running)
                .mapToDouble(natural::get)
                .sum();
    }

    private static double natural(Block.Table table, int column, Ruler ruler) {
        var cells = table.rows().stream()
                .map(row -> row.get(column))
                .mapToDouble(cell -> width(cell.of(), ruler) + (cell.mark() == Mark.NONE ? 0 : PADDING));
        double head = 1.15 * width(table.head().get(column).title(), ruler);
        return DoubleStream.concat(DoubleStream.of(head), cells).max().orElse(head);
    }

    static double width(List<Inline> text, Ruler ruler) {
        return text.stream()
                .mapToDouble(inline -> inline instanceof Inline.Math math ? ruler.width(math.tex()) : letters(inline))
                .sum();
    }

    private static double letters(Inline inline) {
        return Plain.of(List.of(inline))
                .codePoints()
                .mapToDouble(Columns::letter)
                .sum();
    }

    private static double letter(int c) {
        if ("ijlftr.,;:'|!()[] I".indexOf(c) >= 0) {
            return 0.36;
        }
        return Character.isUpperCase(c) || "mw%".indexOf(c) >= 0 ? 0.78 : 0.53;
    }
}
