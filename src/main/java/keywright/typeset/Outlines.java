package keywright.typeset;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shows glyphs as outlines, which need no fonts: each is defined once for a whole document and used where it stands.
 * Black is the colour of the text around a formula.
 */
final class Outlines implements Lettering {
    private static final FontRenderContext FINE = new FontRenderContext(new AffineTransform(), true, true);

    private static final float LARGE = 1000;

    private record Key(String font, int code, String size) {}

    private record Outline(String name, String path) {}

    private final Map<Key, Outline> outlines = new LinkedHashMap<>();

    @Override
    public void glyph(Svg svg, Point2D at, Font font, int code, Ink ink) {
        var key = new Key(font.getName(), code, Svg.number(ink.size()));
        var outline = outlines.computeIfAbsent(
                key, missing -> new Outline("g" + outlines.size(), path(font, code, ink.size())));
        if (!outline.path().isEmpty()) {
            svg.use(outline.name(), at, ink.colour());
        }
    }

    /** The outline is taken in a large size, where it is not rounded to a raster. */
    private static String path(Font font, int code, double size) {
        var large = font.deriveFont(LARGE).createGlyphVector(FINE, new char[] {(char) code});
        return Svg.path(large.getOutline(), AffineTransform.getScaleInstance(size / LARGE, size / LARGE));
    }

    @Override
    public String colour(String rgb) {
        return rgb.equals("#000000") ? "currentColor" : rgb;
    }

    /** Defines the glyphs used so far. */
    void define(Svg svg) {
        outlines.values().stream()
                .filter(outline -> !outline.path().isEmpty())
                .forEach(outline -> svg.define(outline.name(), outline.path()));
    }
}
