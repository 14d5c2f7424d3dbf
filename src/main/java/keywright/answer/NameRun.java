package keywright.answer;

/**
 * A run of letters and digits that is a name; in TeX one letter. A Greek letter is a name of its own.
 *
 * @param end where it ends in the text
 */
record NameRun(String name, int end) {

    static NameRun at(String text, int start, boolean tex) {
        var name = new StringBuilder();
        var end = start;
        var alone = tex || Alphabet.greek(text.codePointAt(start));
        while (end < text.length() && part(text.codePointAt(end), name, alone, tex)) {
            var next = text.codePointAt(end);
            name.append(Alphabet.lowered(next) >= 0 ? "" + Alphabet.lowered(next) : Alphabet.letter(next));
            end += Character.charCount(next);
        }
        while (name.charAt(name.length() - 1) == '_') {
            name.setLength(name.length() - 1);
            end--;
        }
        return new NameRun(name.toString(), end);
    }

    private static boolean part(int c, StringBuilder before, boolean alone, boolean tex) {
        if (before.isEmpty()) {
            return true;
        }
        if (Alphabet.mark(c).length() > 1 || Numerals.raised(c)) {
            return false;
        }
        if (tex) {
            return Alphabet.lowered(c) >= 0;
        }
        if (Alphabet.lowered(c) >= 0) {
            if (before.indexOf("_") < 0) {
                before.append('_');
            }
            return true;
        }
        return c == '_'
                || Character.isDigit(c)
                || (Character.isLetter(c) && !Alphabet.greek(c) && (!alone || before.indexOf("_") >= 0));
    }
}
