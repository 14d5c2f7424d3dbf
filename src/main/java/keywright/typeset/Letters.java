package keywright.typeset;

import java.awt.Font;
import java.awt.geom.Point2D;

/** Shows glyphs as text in the fonts that a PDF embeds. */
record Letters() implements Lettering {
    @Override
    public void glyph(Svg svg, Point2D at, Font font, int code, Ink ink) {
        svg.text(at, ink.size(), Glyphs.of(font.getName(), code), ink.colour());
    }

    @Override
    public String colour(String rgb) {
        return rgb;
    }
}
