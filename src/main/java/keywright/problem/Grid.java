package keywright.problem;

import java.util.List;
import java.util.Optional;

/**
 * Values of parameters at which an answer is tried: those of the first one grow; those of the others, which may be
 * formulas in it, are taken together row by row.
 */
public record Grid(List<Axis> axes) {
    /** A grid keeps its own copy; one axis at least. */
    public Grid {
        axes = List.copyOf(axes);
    }

    /** A parameter and its values. */
    public record Axis(Written parameter, List<Formula> values) {
        /** An axis keeps its own copy. */
        public Axis {
            values = List.copyOf(values);
        }

        /** The value in a row; one value alone is that of all rows. */
        public Formula at(int row) {
            return values.get(values.size() == 1 ? 0 : row);
        }
    }

    /** The parameter that grows. */
    public Axis over() {
        return axes.get(0);
    }

    /** The parameters that give the rows. */
    public List<Axis> others() {
        return axes.subList(1, axes.size());
    }

    /** How many rows there are. */
    public int rows() {
        return others().stream().mapToInt(axis -> axis.values().size()).max().orElse(1);
    }

    /** The first of the other parameters that has values for some rows only. */
    Optional<Axis> uneven() {
        return others().stream()
                .filter(axis -> axis.values().size() != 1 && axis.values().size() != rows())
                .findFirst();
    }
}
