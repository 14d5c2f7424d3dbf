package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import keywright.term.Plan;

/** What a backward pass does layer by layer, in the order it does it: from the last layer down to the first. */
public record LayerTable(List<Row> rows) {

    /**
     * One layer: the nearest stored layer at or below it, what is done for it, and what has been done so far. With a
     * plan that keeps what it recomputes, only the topmost layer of a segment re-runs anything.
     */
    public record Row(int layer, int nearest, Work here, Work soFar) {}

    /** So many loads and so many layers run again. */
    public record Work(long loads, long reruns) {
        Work and(Work more) {
            return new Work(loads + more.loads, reruns + more.reruns);
        }
    }

    /** A table keeps its own copy. */
    public LayerTable {
        rows = List.copyOf(rows);
    }

    /** The table of a plan. */
    public static LayerTable of(Plan plan) {
        var rows = new ArrayList<Row>();
        var soFar = new Work(0, 0);
        for (int layer = plan.layers(); layer >= 1; layer--) {
            var nearest = plan.nearest(layer);
            var distance = layer - nearest;
            var again = plan.keep() && layer < plan.layers() && plan.nearest(layer + 1) == nearest ? 0 : distance;
            var here = new Work(1, again);
            soFar = soFar.and(here);
            rows.add(new Row(layer, nearest, here, soFar));
        }
        return new LayerTable(rows);
    }
}
