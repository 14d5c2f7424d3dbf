package keywright.rule;

import keywright.term.Term;

/** {@code before = after} by a rule. */
public record Step(Rule rule, Term before, Term after, Reason reason) {
    /** A step that changes something. @throws IllegalArgumentException if before and after are the same */
    public Step {
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    rule.name() + " changes nothing in " + before.formula().wolfram());
        }
    }

    /** A step for a plain reason. */
    public static Step of(Rule rule, Term before, Term after, String because) {
        return new Step(rule, before, after, Reason.of(because));
    }

    /** This step inside larger terms. */
    public Step within(Term wholeBefore, Term wholeAfter) {
        return new Step(rule, wholeBefore, wholeAfter, reason);
    }
}
