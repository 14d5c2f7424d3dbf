package keywright.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an author accepts as an answer beside what is equal to it: other forms, and numbers that are off by no more than
 * a share of the value.
 */
public record Accepted(List<Formula> forms, Optional<BigDecimal> tolerance) {
    /** Nothing else. */
    public static final Accepted NOTHING = new Accepted(List.of(), Optional.empty());

    /** Keeps its own copy of the forms. */
    public Accepted {
        forms = List.copyOf(forms);
    }
}
