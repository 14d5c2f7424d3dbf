package keywright.typeset;

import java.util.List;

/** How a format sets formulas among its text. */
interface Setting {
    /**
     * The size of a formula.
     *
     * @param width in em
     * @param height in em, from top to bottom
     * @param depth how far it reaches below the line of text, in em
     * @param scale by which it is to be scaled
     */
    record Extent(double width, double height, double depth, double scale) {}

    /** How glyphs are shown. */
    Lettering lettering();

    /** Text with formulas in the place of what its fonts lack. */
    List<TextRun> runs(String text);

    /** Opens the picture of a formula. */
    void open(Svg svg, Extent extent, String tex);

    /** Closes the picture opened last. */
    void close(Svg svg);

    /** Writes what the pictures of a document have in common. */
    void define(Svg svg);
}
