package keywright.problem;

import java.util.Optional;

/**
 * What a part asks for: a formula to derive, the question in words, what else is accepted as an answer, and the
 * parameter over which the answer is drawn.
 */
public record Find(Label label, Formula formula, Optional<Written> ask, Accepted accepted, Optional<Written> plot)
        implements Quantity {

    static Find of(Written name, Formula formula) {
        return new Find(Label.of(name), formula, Optional.empty(), Accepted.NOTHING, Optional.empty());
    }
}
