package keywright.typeset;

/** A glyph, by the name of its font and by the character that stands for it there. */
record Glyph(String font, String character) {
    static Glyph of(String font, char code) {
        return new Glyph(font, Character.toString(code));
    }
}
