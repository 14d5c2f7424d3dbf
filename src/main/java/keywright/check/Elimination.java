package keywright.check;

import java.util.ArrayList;
import java.util.List;

/** Chooses coordinates on which observations depend, the strongest first, so that they can be solved for. */
final class Elimination {
    private static final double NOTHING = 1e-9;

    private final int rows;
    private final List<Coordinate> coordinates = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();

    Elimination(int rows) {
        this.rows = rows;
    }

    static double[] difference(double[] one, double[] other) {
        var result = one.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] -= other[i];
        }
        return result;
    }

    /** How the observations change when a coordinate moves by its width. */
    void column(Coordinate coordinate, double[] before, double[] after) {
        coordinates.add(coordinate);
        columns.add(difference(after, before));
    }

    /**
     * One coordinate an observation; none if no observation depends on any. @throws Unmeasurable if there are too few
     */
    List<Coordinate> chosen() {
        var chosen = new ArrayList<Coordinate>();
        var done = new boolean[rows];
        while (chosen.size() < rows) {
            var best = -1;
            var row = -1;
            for (int j = 0; j < columns.size(); j++) {
                for (int i = 0; i < rows; i++) {
                    var strongest = best < 0 ? NOTHING : Math.abs(columns.get(best)[row]);
                    if (!done[i] && Math.abs(columns.get(j)[i]) > strongest) {
                        best = j;
                        row = i;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            done[row] = true;
            chosen.add(coordinates.get(best));
            eliminate(best, row);
        }
        if (!chosen.isEmpty() && chosen.size() < rows) {
            throw new Unmeasurable("the observations are not independent of each other");
        }
        return chosen;
    }

    private void eliminate(int pivot, int row) {
        var column = columns.get(pivot).clone();
        for (var other : columns) {
            var factor = other[row] / column[row];
            for (int i = 0; i < rows; i++) {
                other[i] -= factor * column[i];
            }
        }
    }
}
