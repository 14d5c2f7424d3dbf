package keywright.problem;

import java.util.List;
import java.util.Optional;

/**
 * What a part asks for: a formula to derive, the question in words, other forms that are accepted as answers, and the
 * parameter over which the answer is drawn.
 */
public record Find(Label label, Formula formula, Optional<Written> ask, List<Formula> accept, Optional<Written> plot)
        implements Quantity {
    /** Keeps its own copy of the accepted forms. */
    public Find {
        accept = List.copyOf(accept);
    }

    static Find of(Written name, Formula formula) {
        return new Find(Label.of(name), formula, Optional.empty(), List.of(), Optional.empty());
    }
}
