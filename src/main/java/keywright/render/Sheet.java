package keywright.render;

import java.util.ArrayList;
import java.util.List;
import keywright.render.Picture.Anchor;
import keywright.render.Picture.Label;
import keywright.render.Picture.Point;
import keywright.render.Picture.Stroke;

/** A whole figure as one picture: the panels in rows, the legend below them in as many rows as it takes. */
final class Sheet {
    private static final double GAP = 10;
    private static final double MARGIN = 6;
    private static final double ROW = 16;
    private static final double LABEL = 8.2;
    private static final double BETWEEN = 14;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Sheet() {}

    static Picture of(List<Picture> panels, List<Legend> legend, Ruler ruler) {
        var sheet = new Sheet();
        double width = 0;
        double bottom = MARGIN;
        for (int first = 0; first < panels.size(); first += Layout.ABREAST) {
            var row = panels.subList(first, Math.min(panels.size(), first + Layout.ABREAST));
            double all = row.stream().mapToDouble(panel -> panel.width() + GAP).sum() - GAP + 2 * MARGIN;
            width = Math.max(width, all);
            double right = MARGIN + (width - all) / 2;
            for (var panel : row) {
                sheet.add(panel, right, bottom);
                right += panel.width() + GAP;
            }
            bottom += row.stream().mapToDouble(Picture::height).max().orElse(0);
        }
        for (var row : rows(legend, ruler, width - 2 * MARGIN)) {
            bottom += ROW;
            sheet.row(row, ruler, width, bottom);
        }
        return new Picture(width, bottom + MARGIN, sheet.strokes, sheet.labels);
    }

    private static List<List<Legend>> rows(List<Legend> legend, Ruler ruler, double room) {
        var rows = new ArrayList<List<Legend>>();
        double used = 0;
        for (var entry : legend) {
            used += BETWEEN + length(entry, ruler);
            if (rows.isEmpty() || used > room) {
                rows.add(new ArrayList<>());
                used = length(entry, ruler);
            }
            rows.get(rows.size() - 1).add(entry);
        }
        return rows;
    }

    private static double length(Legend entry, Ruler ruler) {
        return entry.sample().width() + 4 + LABEL * ruler.width(entry.tex());
    }

    private void row(List<Legend> row, Ruler ruler, double width, double bottom) {
        double all = row.stream()
                        .mapToDouble(entry -> length(entry, ruler) + BETWEEN)
                        .sum()
                - BETWEEN;
        double left = (width - all) / 2;
        for (var entry : row) {
            double end = left + length(entry, ruler);
            add(entry.sample(), left, bottom - ROW / 2 - entry.sample().height() / 2);
            labels.add(new Label(new Point(end, bottom - ROW / 2), Anchor.RIGHT, entry.tex()));
            left = end + BETWEEN;
        }
    }

    private void add(Picture picture, double right, double down) {
        for (var stroke : picture.strokes()) {
            var moved = stroke.points().stream()
                    .map(point -> moved(point, right, down))
                    .toList();
            strokes.add(new Stroke(moved, stroke.pen()));
        }
        picture.labels()
                .forEach(label -> labels.add(new Label(moved(label.at(), right, down), label.anchor(), label.tex())));
    }

    private static Point moved(Point point, double right, double down) {
        return new Point(point.x() + right, point.y() + down);
    }
}
