/**
 * Scalar formulas and the one door to the computer algebra system.
 *
 * <p>{@link keywright.cas.Expr} is a tree of our own, so that formulas can be read, printed, compared and measured
 * without
 * starting Symja. The parser is ours too: every node knows where it stands in the author's text, names may hold
 * underscores, {@code 1.5e-3} means what it says, and depth is bounded; Symja's parser gives none of these.
 */
@NullMarked
package keywright.cas;

import org.jspecify.annotations.NullMarked;
