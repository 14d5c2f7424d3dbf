package keywright.render;

import java.util.List;
import java.util.stream.IntStream;
import keywright.render.Picture.Pen;
import keywright.render.Picture.Point;
import keywright.render.Picture.Stroke;

/** How the curves of a figure differ, in grey as well: by the shape and filling of marks, by dashes, by the grey. */
record Look(Pen line, Pen area, int corners, double turn) {
    private static final double RADIUS = 2.6;
    private static final int ROUND = 16;
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(6.0, 2.5), List.of(1.5, 2.0), List.of(7.0, 2.0, 1.5, 2.0), List.of(3.5, 2.0));
    private static final int[] CORNERS = {ROUND, 4, 3, 4, ROUND, 3};
    private static final double[] TURNS = {0, 0.5, 0, 0, 0, 0.5};
    private static final double[] FILLS = {0, 1, 0.55, 1, 1, 0};

    /** How many looks there are. */
    static final int KINDS = CORNERS.length;

    /** The look of the curve of a number in its figure. */
    static Look of(int number) {
        int i = number % CORNERS.length;
        var pen = Pen.line(0.9, 0.15, DASHES.get(number % DASHES.size()));
        return new Look(pen, new Pen(0.7, 0.1, List.of(), FILLS[i]), CORNERS[i], TURNS[i]);
    }

    /** The mark at a place. */
    Stroke mark(Point at) {
        var outline = IntStream.range(0, corners)
                .mapToDouble(i -> 2 * Math.PI * (i + turn) / corners - Math.PI / 2)
                .mapToObj(angle -> new Point(at.x() + RADIUS * Math.cos(angle), at.y() + RADIUS * Math.sin(angle)))
                .toList();
        return new Stroke(outline, area);
    }

    /** The pen of its bars. */
    static Pen bar(int number) {
        return Pen.area(0, number % 2 == 0 ? 0.35 : 0.85);
    }
}
