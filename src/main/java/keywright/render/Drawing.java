package keywright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.page.Plot;
import keywright.page.Plot.Curve;
import keywright.page.Plot.Dot;
import keywright.page.Plot.Kind;
import keywright.render.Picture.Anchor;
import keywright.render.Picture.Label;
import keywright.render.Picture.Pen;
import keywright.render.Picture.Point;
import keywright.render.Picture.Stroke;

/** Draws one panel of a figure: frame, ticks, labels, curves. */
final class Drawing {
    static final double LEFT = 38;
    static final double RIGHT = 6;
    static final double ABOVE = 18;
    static final double BELOW = 28;
    private static final double TICK = 3;
    private static final double BAR = 0.8;
    private static final Pen AXIS = Pen.line(0.5, 0, List.of());
    private static final Pen GRID = Pen.line(0.3, 0.82, List.of());
    private static final Pen ERROR = Pen.line(0.6, 0, List.of());

    private final Plot plot;
    private final double width;
    private final double height;
    private final Scaling across;
    private final Scaling up;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Drawing(Plot plot, double width, double height) {
        this.plot = plot;
        this.width = width;
        this.height = height;
        this.across = Scaling.of(plot.across().scale(), DoubleStream.concat(dots().mapToDouble(Dot::x), sides()));
        this.up = Scaling.of(plot.up().scale(), DoubleStream.concat(dots().flatMapToDouble(this::span), base()));
    }

    /** A panel of which only the axes are of interest. */
    static Drawing of(Plot plot) {
        return new Drawing(plot, 0, 0);
    }

    Scaling across() {
        return across;
    }

    Scaling up() {
        return up;
    }

    /** The width of a bar, in units of its axis. */
    double wide() {
        return BAR / Math.max(1, bars());
    }

    /** How far left of its place a bar begins, in units of its axis: negative if it does. */
    double left(int number) {
        return number * wide() - BAR / 2;
    }

    static Picture of(Plot plot, double width, double height) {
        var drawing = new Drawing(plot, width, height);
        drawing.axes();
        for (int i = 0; i < plot.curves().size(); i++) {
            drawing.curve(plot.curves().get(i), i);
        }
        drawing.titles();
        return new Picture(width, height, drawing.strokes, drawing.labels);
    }

    private Stream<Dot> dots() {
        return plot.curves().stream().flatMap(curve -> curve.dots().stream());
    }

    private DoubleStream span(Dot dot) {
        return DoubleStream.of(dot.y(), dot.y() + dot.error(), lower(dot));
    }

    /** The lower end of an error bar; where a logarithmic axis could not show it, the bar ends at the dot. */
    double lower(Dot dot) {
        double end = dot.y() - dot.error();
        return plot.up().scale() == Plot.Scale.LINEAR || end > dot.y() / 2 ? end : dot.y();
    }

    /** Bars stand on zero, */
    private DoubleStream base() {
        return bars() > 0 ? DoubleStream.of(0) : DoubleStream.empty();
    }

    /** and need half their width more at the sides. */
    private DoubleStream sides() {
        return bars() == 0
                ? DoubleStream.empty()
                : DoubleStream.of(
                        dots().mapToDouble(Dot::x).min().orElse(0) - 0.5,
                        dots().mapToDouble(Dot::x).max().orElse(0) + 0.5);
    }

    private long bars() {
        return plot.curves().stream().filter(curve -> curve.kind() == Kind.BARS).count();
    }

    private Point at(double x, double y) {
        double room = width - LEFT - RIGHT;
        return new Point(LEFT + room * across.share(x), height - BELOW - (height - ABOVE - BELOW) * up.share(y));
    }

    private void axes() {
        double floor = height - BELOW;
        for (var tick : up.ticks()) {
            double y =
                    at(dots().findFirst().map(Dot::x).orElse(1.0), tick.value()).y();
            stroke(GRID, new Point(LEFT, y), new Point(width - RIGHT, y));
            stroke(AXIS, new Point(LEFT - TICK, y), new Point(LEFT, y));
            labels.add(new Label(new Point(LEFT - TICK - 2, y), Anchor.RIGHT, tick.tex()));
        }
        for (var tick : across.ticks()) {
            double x =
                    at(tick.value(), dots().findFirst().map(Dot::y).orElse(1.0)).x();
            stroke(AXIS, new Point(x, floor), new Point(x, floor + TICK));
            labels.add(new Label(new Point(x, floor + TICK + 2), Anchor.TOP, tick.tex()));
        }
        stroke(AXIS, new Point(LEFT, ABOVE), new Point(LEFT, floor), new Point(width - RIGHT, floor));
    }

    private void titles() {
        double middle = (LEFT + width - RIGHT) / 2;
        labels.add(new Label(
                new Point(middle, height), Anchor.BOTTOM, plot.across().label()));
        labels.add(new Label(
                new Point(4, (ABOVE + height - BELOW) / 2),
                Anchor.TURNED,
                plot.up().label()));
        if (!plot.title().isBlank()) {
            labels.add(new Label(new Point(middle, ABOVE - 6), Anchor.BOTTOM, plot.title()));
        }
    }

    private void curve(Curve curve, int number) {
        switch (curve.kind()) {
            case LINE -> line(curve, number);
            case MARKS -> marks(curve, number);
            case STEPS -> steps(curve, number);
            case BARS -> bars(curve, number);
            case MARKED -> {
                line(curve, number);
                marks(curve, number);
            }
        }
    }

    private void line(Curve curve, int number) {
        var points = curve.dots().stream().map(dot -> at(dot.x(), dot.y())).toList();
        strokes.add(new Stroke(points, Look.of(number).line()));
    }

    private void marks(Curve curve, int number) {
        for (var dot : curve.dots()) {
            if (dot.error() > 0) {
                stroke(ERROR, at(dot.x(), lower(dot)), at(dot.x(), dot.y() + dot.error()));
            }
            strokes.add(Look.of(number).mark(at(dot.x(), dot.y())));
        }
    }

    private void steps(Curve curve, int number) {
        var points = new ArrayList<Point>();
        for (var dot : curve.dots()) {
            var at = at(dot.x(), dot.y());
            if (!points.isEmpty()) {
                points.add(new Point(at.x(), points.get(points.size() - 1).y()));
            }
            points.add(at);
        }
        strokes.add(new Stroke(points, Look.of(number).line()));
    }

    private void bars(Curve curve, int number) {
        double wide = wide();
        for (var dot : curve.dots()) {
            if (dot.y() == 0) {
                continue;
            }
            double left = dot.x() + left(number);
            strokes.add(new Stroke(
                    List.of(at(left, 0), at(left, dot.y()), at(left + wide, dot.y()), at(left + wide, 0)),
                    Look.bar(number)));
        }
    }

    private void stroke(Pen pen, Point... points) {
        strokes.add(new Stroke(List.of(points), pen));
    }

    /** The sample of a curve that stands before its name in the legend. */
    static Picture sample(Curve curve, int number) {
        double width = 24;
        double middle = 5;
        var strokes = new ArrayList<Stroke>();
        var look = Look.of(number);
        if (curve.kind() == Kind.BARS) {
            var corners = IntStream.of(0, 1, 3, 2)
                    .mapToObj(i -> new Point(i < 2 ? 8 : 16, i % 2 == 0 ? 1 : 9))
                    .toList();
            strokes.add(new Stroke(corners, Look.bar(number)));
        } else if (curve.kind() != Kind.MARKS) {
            strokes.add(new Stroke(List.of(new Point(0, middle), new Point(width, middle)), look.line()));
        }
        if (curve.kind() == Kind.MARKED || curve.kind() == Kind.MARKS) {
            strokes.add(look.mark(new Point(width / 2, middle)));
        }
        return new Picture(width, 2 * middle, strokes, List.of());
    }
}
