/**
 * Turns pages into text, one FreeMarker macro for each kind of block and format; a formula stays TeX in every format.
 * Where a long one may be broken is decided here, once; how wide it is is asked of a {@link keywright.render.Ruler},
 * for TeX measures by itself, and the library that measures for the other format is known to the typesetter alone.
 */
@NullMarked
package keywright.render;

import org.jspecify.annotations.NullMarked;
