/** The arguments known, in the order they are tried. */
@NullMarked
package keywright.book;

import org.jspecify.annotations.NullMarked;
