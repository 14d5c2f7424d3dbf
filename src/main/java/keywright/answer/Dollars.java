package keywright.answer;

import java.util.List;

/** Takes the signs of mathematics in TeX off an answer: {@code $…$}, {@code \(…\)}, {@code \[…\]}. */
final class Dollars {
    private record Pair(String open, String close) {}

    private static final List<Pair> PAIRS =
            List.of(new Pair("$$", "$$"), new Pair("$", "$"), new Pair("\\(", "\\)"), new Pair("\\[", "\\]"));

    private Dollars() {}

    /** The text with blanks in the place of the signs, so that places stay where they are. */
    static String stripped(String text) {
        var inner = text.strip();
        for (var pair : PAIRS) {
            var longEnough =
                    inner.length() > pair.open().length() + pair.close().length();
            if (longEnough && inner.startsWith(pair.open()) && inner.endsWith(pair.close())) {
                var from = text.indexOf(pair.open());
                var to = text.lastIndexOf(pair.close());
                return " ".repeat(from + pair.open().length())
                        + text.substring(from + pair.open().length(), to)
                        + " ".repeat(text.length() - to);
            }
        }
        return text;
    }
}
