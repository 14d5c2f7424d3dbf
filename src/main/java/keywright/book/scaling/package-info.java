/**
 * What is asked of a closed form: its order of growth, the constant that normalises it, whether a parameter matters.
 */
@NullMarked
package keywright.book.scaling;

import org.jspecify.annotations.NullMarked;
