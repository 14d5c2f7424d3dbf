/**
 * Answers that are arrays: both sides are carried out at small sizes with an entry of its own name in every place, and
 * compared entry by entry.
 *
 * <p>Entries of their own names make the comparison one of formulas, so that what is known of numbers (proofs, points
 * at which they differ, bounds of time) holds for arrays too.
 */
@NullMarked
package keywright.arrays;

import org.jspecify.annotations.NullMarked;
