/**
 * Derivatives with symbolic sizes, by entries: a gradient is opened to the partial derivative by one entry, which the
 * rules of the calculus work out; derivatives of entries by entries are Kronecker deltas, and these collapse the sums.
 * What is not differentiated stays in the notation of vectors and matrices, so that the result lifts back to it.
 */
@NullMarked
package keywright.book.gradient;

import org.jspecify.annotations.NullMarked;
