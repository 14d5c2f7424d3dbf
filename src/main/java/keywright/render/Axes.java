package keywright.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.page.Plot;
import keywright.page.Plot.Curve;
import keywright.page.Plot.Dot;

/** One panel of a figure as pgfplots wants it: numbers in full, in the units of the data; lengths as in pictures. */
public record Axes(Size size, String title, Side across, Side up, List<Line> lines) {
    private static final int DIGITS = 12;

    /** How far the axes reach. */
    public record Size(double width, double height) {}

    /** An axis: its label, whether it is logarithmic, where it ends, its ticks and what is written at them. */
    public record Side(String label, boolean logarithmic, String low, String high, List<Tick> ticks) {}

    /** A place on an axis and what is written there. */
    public record Tick(String at, String tex) {}

    /** A curve: the number of its look, how it is drawn, as line or bars, its dots. */
    public record Line(int look, Plot.Kind kind, Bar bar, List<Place> places) {}

    /** How a bar is filled, how wide it is, and how far it stands from its place, in units of the axis. */
    public record Bar(int fill, String wide, String shift) {}

    /** A dot, and how far its error reaches down and up. */
    public record Place(String x, String y, String down, String up, boolean uncertain) {}

    static Axes of(Plot plot, double width, double height) {
        var drawing = Drawing.of(plot);
        var lines = IntStream.range(0, plot.curves().size())
                .mapToObj(i -> line(drawing, plot.curves().get(i), i))
                .toList();
        return new Axes(
                new Size(width - Drawing.LEFT - Drawing.RIGHT, height - Drawing.ABOVE - Drawing.BELOW),
                plot.title(),
                side(plot.across(), drawing.across()),
                side(plot.up(), drawing.up()),
                lines);
    }

    private static Side side(Plot.Axis axis, Scaling scaling) {
        var ticks = scaling.ticks().stream()
                .map(tick -> new Tick(plain(tick.value()), tick.tex()))
                .toList();
        var ends = DoubleStream.of(scaling.low(), scaling.high())
                .map(scaling::value)
                .mapToObj(Axes::plain)
                .toList();
        return new Side(axis.label(), axis.scale() != Plot.Scale.LINEAR, ends.get(0), ends.get(1), ticks);
    }

    private static Line line(Drawing drawing, Curve curve, int number) {
        var places = curve.dots().stream()
                .filter(dot -> curve.kind() != Plot.Kind.BARS || dot.y() != 0)
                .map(dot -> place(drawing, dot))
                .toList();
        var bar = new Bar(number % 2, plain(drawing.wide()), plain(drawing.left(number) + drawing.wide() / 2));
        return new Line(number % Look.KINDS, curve.kind(), bar, places);
    }

    private static Place place(Drawing drawing, Dot dot) {
        return new Place(
                plain(dot.x()),
                plain(dot.y()),
                plain(dot.y() - drawing.lower(dot)),
                plain(dot.error()),
                dot.error() > 0);
    }

    private static String plain(double value) {
        var digits = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }
}
