package keywright.rule;

import keywright.term.Term;

/** An answer derived earlier, or an assumption: how, and what the reader calls it. */
public record Known(Derivation derivation, String label) {
    /** What was asked. */
    public Term goal() {
        return derivation.goal();
    }

    /** Whether the problem assumes it. */
    public boolean assumed() {
        return derivation.steps().size() == 1 && derivation.steps().get(0).rule() instanceof Hypothesis;
    }

    /** How a reason refers to it. */
    public String shown() {
        return assumed() ? label : "part " + label;
    }

    /** What came out. */
    public Term result() {
        return derivation.result();
    }
}
