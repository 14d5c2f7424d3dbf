/** Where quantities of one number are least and greatest, and where processes come to rest. */
@NullMarked
package keywright.book.optimum;

import org.jspecify.annotations.NullMarked;
