package keywright.solve;

import keywright.problem.Find;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.term.Term;

/** One thing asked for: what its names mean, what was known when it was derived, and the chain. */
public record Asked(Find find, Declarations declarations, Context context, Derivation derivation) {
    /** The name it was asked for under. */
    public String name() {
        return find.name();
    }

    /** What is asked. */
    public Term goal() {
        return derivation.goal();
    }

    /** The closed form, or where the chain is stuck. */
    public Term answer() {
        return derivation.result();
    }

    /** Whether the book led to a closed form. */
    public boolean derived() {
        return derivation instanceof Derivation.Done;
    }
}
