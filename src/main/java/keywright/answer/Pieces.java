package keywright.answer;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at signs that stand outside of all brackets. */
final class Pieces {
    private Pieces() {}

    /** What stands between the signs; {@code <=} and its like hold no sign of equality. */
    static List<String> split(String text, char sign) {
        var pieces = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == sign && depth <= 0 && !part(text, i, sign)) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean part(String text, int i, char sign) {
        var before = i > 0 ? text.charAt(i - 1) : ' ';
        var after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (sign) {
            case '=' -> "<>!=:".indexOf(before) >= 0 || "<=".indexOf(after) >= 0;
            case ',' -> before == '\\' || grouped(text, i);
            default -> before == '\\';
        };
    }

    /** A comma between digits in groups of three. */
    private static boolean grouped(String text, int i) {
        return i > 0
                && Character.isDigit(text.charAt(i - 1))
                && text.substring(i + 1).matches("(?s)(?:\\\\!\\s?)?\\d{3}(?!\\d).*");
    }

    /** What stands before a command, if anything does. */
    static String cut(String text, String command) {
        var at = text.indexOf(command);
        return at > 0 && !text.substring(0, at).isBlank() ? text.substring(0, at) : text;
    }
}
