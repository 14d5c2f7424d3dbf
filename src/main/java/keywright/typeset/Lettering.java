package keywright.typeset;

import java.awt.Font;
import java.awt.geom.Point2D;

/** How a picture shows the glyphs of formulas. */
interface Lettering {
    /** Shows the glyph that a font has under a code, in a size and a colour of the form {@code #rrggbb}. */
    void glyph(Svg svg, Point2D at, Font font, int code, Ink ink);

    /** The colour that stands for one of the form {@code #rrggbb}. */
    String colour(String rgb);

    /** The size of glyphs in units of the picture, and their colour. */
    record Ink(double size, String colour) {}
}
