package keywright.render;

import static keywright.render.Samples.prose;
import static keywright.render.Samples.text;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import keywright.page.Block;
import keywright.page.Plot;
import keywright.page.Plot.Axis;
import keywright.page.Plot.Curve;
import keywright.page.Plot.Dot;
import keywright.page.Plot.Kind;
import keywright.page.Plot.Scale;

/** Figures of every kind. */
final class SampleFigures {
    private static final Axis RATE = new Axis("\\text{learning rate}\\ \\eta", Scale.LOG2);

    private SampleFigures() {}

    /** A curve of two dots, as small as a figure can be. */
    static Block.Figure small() {
        var curve = new Curve("a", Kind.MARKED, List.of(new Dot(1, 2, 0.5), new Dot(4, 3, 0)));
        var plot = new Plot("t", new Axis("x", Scale.LINEAR), new Axis("y", Scale.LINEAR), List.of(curve));
        return new Block.Figure(text("Caption"), List.of(plot));
    }

    /** Every kind of curve and of axis. */
    static List<Block> all() {
        return List.of(new Block.Heading(2, text("Figures")), panels(), measured(), bars());
    }

    private static Block panels() {
        var caption = prose("Training loss against the learning rate $\\eta$, one curve per width");
        return new Block.Figure(
                caption.of(), List.of(panel("\\text{standard}", 1), panel("\\text{maximal update}", 0)));
    }

    private static Plot panel(String title, double drift) {
        var curves = IntStream.range(0, 6)
                .mapToObj(i -> new Curve(
                        Integer.toString(64 << i),
                        Kind.MARKED,
                        dots(-12, -2, k -> 0.05 + 0.02 * Math.pow(k + 6 + drift * i, 2) / (i + 1), 2)))
                .toList();
        return new Plot(title, RATE, new Axis("\\text{loss}", Scale.LOG10), curves);
    }

    private static List<Dot> dots(int from, int to, DoubleUnaryOperator of, double base) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(k -> new Dot(Math.pow(base, k), of.applyAsDouble(k), 0))
                .toList();
    }

    private static Block measured() {
        var closed = new Curve("\\text{closed form}", Kind.LINE, dots(0, 5, k -> Math.pow(10, k), 10));
        var found = IntStream.rangeClosed(0, 5)
                .mapToObj(k -> new Dot(Math.pow(10, k), 1.1 * Math.pow(10, k), 0.3 * Math.pow(10, k)))
                .toList();
        var axis = new Axis("d_1", Scale.LOG10);
        return new Block.Figure(
                text("Measured and derived"),
                List.of(new Plot(
                        "",
                        axis,
                        new Axis("\\mathbb{E}[\\operatorname{RMS}(y)^2]", Scale.LOG10),
                        List.of(closed, new Curve("\\text{measured}", Kind.MARKS, found)))));
    }

    private static Block bars() {
        var loads = IntStream.rangeClosed(1, 10).mapToObj(l -> new Dot(l, 1, 0)).toList();
        var runs =
                IntStream.rangeClosed(1, 10).mapToObj(l -> new Dot(l, l % 5, 0)).toList();
        var total = IntStream.rangeClosed(1, 10).mapToObj(l -> new Dot(l, l, 0)).toList();
        var curves = List.of(
                new Curve("\\texttt{loadmem}", Kind.BARS, loads),
                new Curve("\\texttt{fwd}", Kind.BARS, runs),
                new Curve("\\text{total}", Kind.STEPS, total));
        return new Block.Figure(
                text("Operations layer by layer"),
                List.of(new Plot("", new Axis("l", Scale.LINEAR), new Axis("\\text{count}", Scale.LINEAR), curves)));
    }
}
