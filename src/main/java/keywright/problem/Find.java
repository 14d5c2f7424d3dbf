package keywright.problem;

import java.util.Optional;

/**
 * What a part asks for: a formula to derive, the question in words, what else is accepted as an answer, and what its
 * answer is shown beside.
 */
public record Find(Label label, Formula formula, Optional<Written> ask, Accepted accepted, Beside beside)
        implements Quantity {

    /**
     * The parameter over which the answer is drawn, the answer published elsewhere that it is compared with, and the
     * values of parameters at which it is tried.
     */
    public record Beside(Optional<Written> plot, Optional<Formula> cited, Optional<Grid> grid) {
        /** The answer stands alone. */
        static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The parameter over which the answer is drawn. */
    public Optional<Written> plot() {
        return beside.plot();
    }

    /** The answer published elsewhere. */
    public Optional<Formula> cited() {
        return beside.cited();
    }

    /** The values of parameters at which the answer is tried, for a table. */
    public Optional<Grid> grid() {
        return beside.grid();
    }

    static Find of(Written name, Formula formula) {
        return new Find(Label.of(name), formula, Optional.empty(), Accepted.NOTHING, Beside.NOTHING);
    }
}
