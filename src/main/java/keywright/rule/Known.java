package keywright.rule;

import keywright.term.Term;

/** An answer derived earlier: how, and what the reader calls it. */
public record Known(Derivation derivation, String label) {
    /** What was asked. */
    public Term goal() {
        return derivation.goal();
    }

    /** What came out. */
    public Term result() {
        return derivation.result();
    }
}
