package keywright.render;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/** Plain text as LaTeX that prints exactly that text: no command, ligature or missing character slips through. */
final class LatexText {
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '"', "\\textquotedbl{}"),
            Map.entry((int) '`', "\\textasciigrave{}"),
            Map.entry(0xA0, "~"),
            Map.entry(0x2009, "\\,"),
            Map.entry(0x202F, "\\,"));
    private static final Map<Integer, String> ACCENTS = Map.ofEntries(
            Map.entry(0x300, "\\`"),
            Map.entry(0x301, "\\'"),
            Map.entry(0x302, "\\^"),
            Map.entry(0x303, "\\~"),
            Map.entry(0x304, "\\="),
            Map.entry(0x306, "\\u"),
            Map.entry(0x307, "\\."),
            Map.entry(0x308, "\\\""),
            Map.entry(0x30A, "\\r"),
            Map.entry(0x30B, "\\H"),
            Map.entry(0x30C, "\\v"),
            Map.entry(0x323, "\\d"),
            Map.entry(0x327, "\\c"),
            Map.entry(0x328, "\\k"),
            Map.entry(0x331, "\\b"));
    /** What pdfTeX prints as it stands, in the encodings of the layout. */
    private static final String PLAIN = "ÆæŒœØøÐđÞþßŁłĐıȷŊŋ¡¿«»‹›–—‘’‚“”„…†‡€£¥§¶©®™ª°";

    private LatexText() {}

    static String escape(String text) {
        var out = new StringBuilder();
        int before = 0;
        for (int c : Normalizer.normalize(text, Form.NFC).codePoints().toArray()) {
            if (c == before && "-',".indexOf(c) >= 0) {
                out.append("{}");
            }
            out.append(character(c));
            before = c;
        }
        return out.toString();
    }

    private static String character(int c) {
        if (SPECIAL.containsKey(c)) {
            return SPECIAL.get(c);
        }
        if (c == '\n' || c == '\t' || (c >= ' ' && c <= '~') || PLAIN.indexOf(c) >= 0) {
            return Character.toString(c);
        }
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        return Symbols.formula(c).map(tex -> "\\ensuremath{" + tex + "}").orElseGet(() -> accented(c));
    }

    private static String accented(int c) {
        var parts = Normalizer.normalize(Character.toString(c), Form.NFD)
                .codePoints()
                .toArray();
        var known = parts.length > 1 && parts[0] < 128;
        var out = known ? Character.toString(parts[0]) : "";
        for (int i = 1; known && i < parts.length; i++) {
            known = ACCENTS.containsKey(parts[i]);
            out = ACCENTS.get(parts[i]) + "{" + (out.equals("i") || out.equals("j") ? "\\" + out : out) + "}";
        }
        return known ? out : "[U+%04X]".formatted(c);
    }
}
