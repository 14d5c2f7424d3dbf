/**
 * Turns pages into text, one FreeMarker macro for each kind of block and format; a formula stays TeX in every format, and
 * where a long one may be broken is decided here, once, while how wide it is is asked of a {@link keywright.render.Ruler}.
 */
@NullMarked
package keywright.render;

import org.jspecify.annotations.NullMarked;
