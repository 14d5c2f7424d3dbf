package keywright.book.mistake;

import java.util.Optional;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.Term;

/**
 * A way to a wrong answer: the right steps up to a place, one wrong step there, and right ones to the end. With an
 * earlier answer that is wrong carried forward, the step that uses it is the wrong one, and {@code carried} says which
 * answer that is.
 */
public record Detour(Misconception by, int right, Derivation path, Optional<String> carried) {

    /** Where it leads. */
    public Term result() {
        return path.result();
    }

    /** The step at which it leaves the right path. */
    public Step leaving() {
        return path.steps().get(right);
    }

    /** What was done, as in {@code the variance is taken for the second moment}. */
    public String words() {
        return by.words()
                + carried.map(label -> " in part " + label + ", and carried forward")
                        .orElse("");
    }
}
