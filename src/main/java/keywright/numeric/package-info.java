/**
 * Measuring: what a formula or an experiment is worth as a number, never without an error bar.
 *
 * <p>Nothing here knows any algebra, so that a measured value is a second opinion on a derived one. Random numbers
 * come from
 * named seeds and are the same for any number of threads.
 */
@NullMarked
package keywright.numeric;

import org.jspecify.annotations.NullMarked;
