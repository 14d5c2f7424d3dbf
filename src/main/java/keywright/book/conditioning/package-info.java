/**
 * Arguments from what is given: towers of expectations, observed normal numbers, Bayes' formula. A number drawn from a
 * law with random parameters is location, scale and noise where its law allows it.
 */
@NullMarked
package keywright.book.conditioning;

import org.jspecify.annotations.NullMarked;
