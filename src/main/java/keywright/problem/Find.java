package keywright.problem;

import java.util.List;
import java.util.Optional;

/**
 * What a part asks for: a formula to derive, the question in words, the forms of the answer that are known beforehand,
 * and the parameter over which the answer is drawn.
 */
public record Find(Label label, Formula formula, Optional<Written> ask, Forms forms, Optional<Written> plot)
        implements Quantity {

    /** Other forms that are accepted as answers, and what is published elsewhere, which is compared with the answer. */
    public record Forms(List<Formula> accept, Optional<Formula> cited) {
        /** Nothing is known beforehand. */
        static final Forms NONE = new Forms(List.of(), Optional.empty());

        /** Keeps its own copy. */
        public Forms {
            accept = List.copyOf(accept);
        }
    }

    static Find of(Written name, Formula formula) {
        return new Find(Label.of(name), formula, Optional.empty(), Forms.NONE, Optional.empty());
    }

    /** Other forms that are accepted as answers. */
    public List<Formula> accept() {
        return forms.accept();
    }

    /** What is published elsewhere. */
    public Optional<Formula> cited() {
        return forms.cited();
    }
}
