/**
 * The calculus of index sums: norms and products are written as sums over entries, constant factors leave the sums,
 * signs and absolute values are sorted out, sums over constants are counted and lifted back to norms.
 */
@NullMarked
package keywright.book.array;

import org.jspecify.annotations.NullMarked;
