package keywright.solve;

import java.util.List;
import java.util.Map;
import keywright.cas.Expr;
import keywright.numeric.Estimate;
import keywright.term.Term;

/**
 * An answer tried at growing values of a parameter, in several rows.
 *
 * @param over the parameter that grows
 * @param sizes its values
 */
public record Survey(String over, List<Double> sizes, List<Row> rows) {
    /** A survey keeps its own copies. */
    public Survey {
        sizes = List.copyOf(sizes);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param others the other parameters of the grid, as the author wrote their values
     * @param claimed the closed form with these values
     * @param measured of a quantity of known order, what it is over that order; of others, the quantity itself
     * @param growth the power with which an order grows; of others, the power with which the distance from what is
     *     claimed falls, if it can be told from the noise
     * @param check on the growth of an order; on the last value of others
     */
    public record Row(
            Map<String, Expr> others, Term claimed, List<Estimate> measured, List<Estimate> growth, Check check) {
        /** A row keeps its own copies. */
        public Row {
            measured = List.copyOf(measured);
            growth = List.copyOf(growth);
        }
    }
}
