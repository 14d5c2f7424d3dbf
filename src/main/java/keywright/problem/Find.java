package keywright.problem;

import java.util.List;
import java.util.Optional;

/** What a part asks for: a formula to derive, the question in words, and other forms that are accepted as answers. */
public record Find(Label label, Formula formula, Optional<Written> ask, List<Formula> accept) implements Quantity {
    /** Keeps its own copy of the accepted forms. */
    public Find {
        accept = List.copyOf(accept);
    }
}
