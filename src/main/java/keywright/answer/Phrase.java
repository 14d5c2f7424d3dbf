package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as people write it, made of one or more statements: signs of money, units and words are taken off, of a
 * chain of equations the first and the last side are kept.
 */
record Phrase(List<Said> said) {
    private static final Pattern FONT = Pattern.compile("\\\\(?:text|textbf|textit|textrm|textnormal|mathrm|mbox)");
    private static final Pattern JOINED =
            Pattern.compile("(?:" + FONT + "\\s*\\{)\\s*,?\\s*(?:and|or)\\s*\\}|(?<![A-Za-z\\\\])(?:and|or)(?![a-z])");
    private static final Pattern UNIT = Pattern.compile(
            "(?<=[\\d})\\]%])\\s*(?:\\\\[,;: ])?\\s*" + FONT + "\\s*\\{[^{}]*\\}(?:\\^\\{?\\d\\}?)?\\s*$");
    private static final Pattern WORD_UNIT = Pattern.compile("(?<=\\d)\\s*\\p{L}{3,}\\s*[.]?$");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)\\s*(?:\\\\?%|pct\\b|percent(?:age)?\\b)");
    private static final Pattern MONEY = Pattern.compile("\\\\\\$|[€£]|\\$");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,(?:\\d{2}|\\d{4,})");
    private static final Pattern NAMES =
            Pattern.compile("\\(?\\s*[A-Za-z\\\\][\\\\A-Za-z',\\s]*(?:_(?:\\w|\\{[^{}]*\\}))?"
                    + "(?:\\s*[:(]\\s*[A-Za-z][A-Za-z]*\\s*\\)?)?\\s*\\)?");
    private static final Pattern TEXT = Pattern.compile(FONT + "\\s*\\{\\s*([^{}]*?)\\s*\\}");

    /** A statement: what it says, and of what, if of anything. */
    record Said(String of, String value) {
        String whole() {
            return of.isEmpty() ? value : of + " = " + value;
        }
    }

    static Phrase of(String text) {
        var bare = bare(text);
        var groups = Pieces.split(bare, ';');
        var said = new ArrayList<Said>();
        for (var group : groups) {
            var parts = Pieces.split(group, ',').stream()
                    .filter(part -> !part.isBlank())
                    .map(Phrase::said)
                    .toList();
            var named = parts.size() > 1
                    && parts.stream().noneMatch(part -> part.of().isEmpty());
            if (groups.size() > 1 && named) {
                said.add(new Said("", "(" + parts.stream().map(Said::value).collect(Collectors.joining(", ")) + ")"));
            } else {
                said.addAll(parts);
            }
        }
        return new Phrase(said);
    }

    private static String bare(String text) {
        var inner = Dollars.stripped(text.strip().replaceFirst("(?<=[\\s\\S])[.,;:*\\s]+$", ""))
                .strip();
        inner = JOINED.matcher(inner).replaceAll(",");
        inner = PERCENT.matcher(inner).replaceAll("\\\\%");
        inner = MONEY.matcher(inner).replaceAll("");
        inner = UNIT.matcher(inner).replaceFirst("");
        inner = inner.contains("\\") ? inner : WORD_UNIT.matcher(inner).replaceFirst("");
        inner = inner.replaceFirst("[.,;:*\\s]+$", "");
        return COMMA.matcher(inner).matches() && !text.contains("$") ? inner.replace(',', '.') : inner;
    }

    /** One statement; of {@code x = 2 + 3 = 5} the last side is what it says, and what is only near is left out. */
    private static Said said(String statement) {
        var sides = Pieces.split(statement, '=');
        var last = Pieces.cut(sides.get(sides.size() - 1), "\\approx").strip();
        var names = sides.size() > 1 && NAMES.matcher(sides.get(0).strip()).matches();
        if (sides.size() == 1 || last.isEmpty() || !(names || sides.size() > 2)) {
            return new Said("", statement.strip());
        }
        return new Said(sides.get(0).strip(), last);
    }

    boolean ofNames() {
        return said.stream().anyMatch(part -> !part.of().isEmpty());
    }

    String whole() {
        return said.stream().map(Said::whole).collect(Collectors.joining(", "));
    }

    String values() {
        return said.stream().map(Said::value).collect(Collectors.joining(", "));
    }

    /** The words, if the answer is words in an upright font. */
    Optional<String> words() {
        var matcher = TEXT.matcher(values());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
