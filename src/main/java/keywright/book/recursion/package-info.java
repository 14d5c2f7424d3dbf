/** Sequences that are defined step by step: their closed forms, and what becomes of them in the long run. */
@NullMarked
package keywright.book.recursion;

import org.jspecify.annotations.NullMarked;
