package keywright.typeset;

/**
 * A glyph, by the character that readers should find for it.
 *
 * @param font the name of JLaTeXMath's font
 * @param variant which glyph of that font for that character: a font has brackets in several sizes
 * @param character the character, in the private use area if there is none for it
 */
record Glyph(String font, int variant, int character) {
    /** The highest number of glyphs that a font has for one character. */
    static final int VARIANTS = 5;

    /** The name of the font whose characters are those of this variant. */
    String family() {
        return family(font, variant);
    }

    static String family(String font, int variant) {
        return variant == 0 ? font : font + "-" + variant;
    }
}
