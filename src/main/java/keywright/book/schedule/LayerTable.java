package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import keywright.term.Plan;

/** What a backward pass does layer by layer, in the order it does it: from the last layer down to the first. */
public record LayerTable(List<Row> rows) {

    /**
     * One layer: the nearest stored layer at or below it, its loads and re-runs, and the running totals of both. With
     * a plan that keeps what it recomputes, only the topmost layer of a segment re-runs anything.
     */
    public record Row(int layer, int nearest, int loads, int reruns, long loadsSoFar, long rerunsSoFar) {}

    /** A table keeps its own copy. */
    public LayerTable {
        rows = List.copyOf(rows);
    }

    /** The table of a plan. */
    public static LayerTable of(Plan plan) {
        var rows = new ArrayList<Row>();
        var loads = 0L;
        var reruns = 0L;
        for (int layer = plan.layers(); layer >= 1; layer--) {
            var nearest = plan.nearest(layer);
            var distance = layer - nearest;
            var again = plan.keep() && layer < plan.layers() && plan.nearest(layer + 1) == nearest ? 0 : distance;
            loads++;
            reruns += again;
            rows.add(new Row(layer, nearest, 1, again, loads, reruns));
        }
        return new LayerTable(rows);
    }
}
