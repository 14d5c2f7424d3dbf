/**
 * Experiments on learning itself: small networks trained on a teacher's data over a grid of widths and learning rates,
 * under parameterisations that an author states as formulas in fan-in and fan-out. What a run measured is data; what is
 * read off it (the best rate of a width, its drift) is worked out anew each time.
 */
@NullMarked
package keywright.experiment;

import org.jspecify.annotations.NullMarked;
