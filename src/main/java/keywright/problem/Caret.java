package keywright.problem;

import java.util.List;
import java.util.Locale;

/** A line of a source with carets under a place; tabs stay tabs, wide characters count twice, combining ones not. */
final class Caret {
    private static final int BEFORE = 80;
    private static final int AFTER = 80;
    private static final List<List<Integer>> WIDE = List.of(
            List.of(0x1100, 0x115F),
            List.of(0x2E80, 0xA4CF),
            List.of(0xAC00, 0xD7A3),
            List.of(0xF900, 0xFAFF),
            List.of(0xFF01, 0xFF60),
            List.of(0x1F300, 0x1FAFF),
            List.of(0x20000, 0x3FFFD));

    private Caret() {}

    static String under(Place place) {
        var text = place.source().text();
        var lineStart = place.source().lineStart(place.start());
        var lineEnd = Math.max(place.start(), place.source().lineEnd(place.start()));
        var from = back(text, place.start(), lineStart);
        var to = forth(text, place.start(), lineEnd);
        var cut = from > lineStart ? "…" : "";
        var stop = Math.max(place.start(), Math.min(place.end(), to));
        var marked = text.substring(place.start(), stop);
        return String.format(Locale.ROOT, "%5d | ", place.line())
                + cut
                + visible(text.substring(from, to))
                + (to < lineEnd ? "…" : "")
                + "\n      | "
                + blank(cut + text.substring(from, place.start()))
                + "^".repeat(Math.max(1, width(marked)));
    }

    private static int back(String text, int start, int least) {
        return text.codePointCount(least, start) <= BEFORE ? least : text.offsetByCodePoints(start, -BEFORE);
    }

    private static int forth(String text, int start, int most) {
        return text.codePointCount(start, most) <= AFTER ? most : text.offsetByCodePoints(start, AFTER);
    }

    /** Nothing in a source may steer the terminal. */
    private static String visible(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}&&[^\t]]", "\uFFFD");
    }

    private static String blank(String text) {
        var blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        return blank.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(Caret::width).sum();
    }

    private static int width(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return wide(character) ? 2 : 1;
    }

    private static boolean wide(int character) {
        return WIDE.stream().anyMatch(range -> character >= range.get(0) && character <= range.get(1));
    }
}
