/**
 * From entries back to the notation of vectors and matrices: an array given by its entries, or a sum over entries, is
 * read as a network of arrays joined at their indices and contracted index by index, until what is left is what a
 * person would write: \(2A^\top(Ax-b)\) for \([\,2\sum_i (Ax-b)_i A_{ij}\,]_j\).
 */
@NullMarked
package keywright.book.matrix;

import org.jspecify.annotations.NullMarked;
