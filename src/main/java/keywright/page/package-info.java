/** What a page is made of: blocks and inlines, plain data that every output format renders in its own way. */
@NullMarked
package keywright.page;

import org.jspecify.annotations.NullMarked;
