package keywright.rule;

import keywright.term.Term;

/** An answer derived earlier: what was asked, what came out, and what the reader calls it. */
public record Known(Term goal, Term result, String label) {}
