package keywright.render;

import java.util.List;

/**
 * A drawing of strokes and labels that every format prints in its own way. Lengths are in tenths of an em of the text;
 * the origin is the upper left corner.
 */
public record Picture(double width, double height, List<Stroke> strokes, List<Label> labels) {

    /** A place in the drawing. */
    public record Point(double x, double y) {}

    /** A line through points, closed and filled with the ink of the pen if that fills. */
    public record Stroke(List<Point> points, Pen pen) {}

    /**
     * How a line is drawn.
     *
     * @param width the width of the line
     * @param grey from 0, black, to 1, white
     * @param dash the lengths of dashes and gaps in turn; none for a full line
     * @param fill the grey that fills the outline; negative if nothing does
     */
    public record Pen(double width, double grey, List<Double> dash, double fill) {
        static Pen line(double width, double grey, List<Double> dash) {
            return new Pen(width, grey, dash, -1);
        }

        static Pen area(double grey, double fill) {
            return new Pen(0.5, grey, List.of(), fill);
        }

        /** Whether the outline is filled. */
        public boolean fills() {
            return fill >= 0;
        }

        /** The grey of the line as the percentage of white that SVG takes. */
        public double white() {
            return 100 * grey;
        }

        /** The grey of the area as the percentage of white that SVG takes. */
        public double filling() {
            return 100 * fill;
        }
    }

    /** Which point of a label lies at its place. */
    public enum Anchor {
        /** The middle of its lower edge. */
        BOTTOM,
        /** The middle of its upper edge. */
        TOP,
        /** The middle of its right edge. */
        RIGHT,
        /** Its middle, the text being turned to read upwards. */
        TURNED
    }

    /** A formula at a place. */
    public record Label(Point at, Anchor anchor, String tex) {}
}
