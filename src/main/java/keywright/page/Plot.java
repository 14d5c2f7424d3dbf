package keywright.page;

import java.util.List;

/** One panel of a figure: curves over two axes. Titles and names are TeX of our own, without delimiters. */
public record Plot(String title, Axis across, Axis up, List<Curve> curves) {
    /** A panel keeps its own copy of its curves; what a logarithmic axis cannot show is refused. */
    public Plot {
        curves = List.copyOf(curves);
        for (var curve : curves) {
            for (var dot : curve.dots()) {
                if (!across.shows(dot.x()) || !up.shows(dot.y())) {
                    throw new IllegalArgumentException("cannot be shown: " + dot);
                }
            }
        }
    }

    /** How an axis is divided. */
    public enum Scale {
        /** Equal steps. */
        LINEAR,
        /** Powers of two. */
        LOG2,
        /** Powers of ten. */
        LOG10
    }

    /** What an axis shows, with its unit, and how it is divided. */
    public record Axis(String label, Scale scale) {
        boolean shows(double value) {
            return Double.isFinite(value) && (scale == Scale.LINEAR || value > 0);
        }
    }

    /** How a curve is drawn. */
    public enum Kind {
        /** A line alone. */
        LINE,
        /** A line with a mark at every dot. */
        MARKED,
        /** Marks alone, with their errors. */
        MARKS,
        /** A line that changes at every dot. */
        STEPS,
        /** A bar for every dot. */
        BARS
    }

    /** A named sequence of dots; curves of the same place in different panels look the same. */
    public record Curve(String name, Kind kind, List<Dot> dots) {
        /** A curve keeps its own copy of its dots. */
        public Curve {
            dots = List.copyOf(dots);
        }
    }

    /** A point of a curve; {@code error} is that of {@code y}, 0 if there is none. */
    public record Dot(double x, double y, double error) {}
}
