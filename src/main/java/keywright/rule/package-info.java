/**
 * How one may argue: a rule rewrites one shape of term or declines; a step is {@code before = after} by a rule; a
 * derivation is an unbroken chain of steps. The prover only tries the rules of a book in their order; it knows no
 * mathematics.
 */
@NullMarked
package keywright.rule;

import org.jspecify.annotations.NullMarked;
