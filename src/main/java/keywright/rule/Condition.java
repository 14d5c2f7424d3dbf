package keywright.rule;

import keywright.cas.Expr;

/** What must hold for a step to be valid. */
public sealed interface Condition {
    /** Something the author declared, in words with formulas between dollar signs. */
    record Declared(String fact) implements Condition {}

    /** Something that must hold of functions and laws of which only the names are given; it is said with the answer. */
    record Assumed(String fact) implements Condition {}

    /** A predicate on the parameters, such as {@code Divisible[L, c]}. */
    record Holds(Expr predicate) implements Condition {}
}
