package keywright.answer;

import java.util.List;
import java.util.regex.Pattern;

/** What people write around an answer: {@code Answer: …}, {@code = …}, {@code therefore …}, a full stop behind it. */
final class Lead {
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile(
                    "(?:(?:the|my|our|final|correct)\\s+)*(?:answer|ans|result|solution)\\b\\s*(?:is\\b|=|:)\\s*",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:therefore|hence|thus|so)(?:\\s*,\\s*|\\s+)", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:\\\\therefore(?![A-Za-z])|∴|\\\\implies(?![A-Za-z])|\\\\Rightarrow(?![A-Za-z])|⇒|=>|:)\\s*"),
            Pattern.compile("(?:\\\\approx(?![A-Za-z])|[=&])\\s*(?=[^=\\s])"));
    private static final Pattern BEHIND = Pattern.compile("(?<=[^\\s.,;])\\s*[.,;](?:\\s|\\\\\\])*$");

    private Lead() {}

    /** The text with blanks in the place of all that, so that places stay where they are. */
    static String stripped(String text) {
        var rest = text;
        for (var pattern : BEFORE) {
            rest = blank(rest, pattern);
        }
        var behind = BEHIND.matcher(rest);
        return behind.find() && !number(rest, behind.start())
                ? rest.substring(0, behind.start()) + " ".repeat(rest.length() - behind.start())
                : rest;
    }

    /** {@code 5.} is a number as it stands. */
    private static boolean number(String text, int end) {
        return text.startsWith(".", end) && end > 0 && Character.isDigit(text.charAt(end - 1));
    }

    private static String blank(String text, Pattern pattern) {
        var from = text.length() - text.stripLeading().length();
        var matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() && matcher.end() < text.length()
                ? " ".repeat(matcher.end()) + text.substring(matcher.end())
                : text;
    }
}
