/**
 * Counting the operations of a backward pass: a count is a sum over layers, the sum falls into periods or segments,
 * these are polynomial sums with a closed form.
 *
 * <p>That a spacing divides the number of layers is a condition on the step that needs it, not an assumption of the
 * reader, so that the same argument is checked at whatever values the parameters take; where both are numbers and it
 * does not divide, a rule of its own counts the rest.
 */
@NullMarked
package keywright.book.schedule;

import org.jspecify.annotations.NullMarked;
