package keywright.render;

import java.util.regex.Pattern;

/** Plain text and program text as Markdown that prints exactly that text, in tables as well. */
final class MarkdownText {
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]|~$]");
    /** What would begin a heading, a list or a rule at the start of a line. */
    private static final Pattern LEADING = Pattern.compile("^( *)(?:([#+=-](?=[#+= -]|$)|>)|(\\d+)([.)])(?= |$))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** Text on one line, its signs escaped. */
    static String escape(String text) {
        var line = text.replaceAll("\\s*\\R\\s*", " ").codePoints().filter(MarkdownText::prints);
        var out = line.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var escaped = ACTIVE.matcher(out)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", " ");
        return LEADING.matcher(escaped)
                .replaceFirst(found -> found.group(2) == null ? "$1$3\\\\$4" : "$1\\\\" + found.group(2));
    }

    private static boolean prints(int character) {
        return character == '\t'
                || !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }

    /** Program text within a line. A bar, which in a table would end the cell, makes it a tag of HTML. */
    static String code(String text) {
        if (text.contains("|") || text.isBlank()) {
            return "<code>" + escape(text) + "</code>";
        }
        var fence = fence(text, 1);
        var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    /** A run of backticks, {@code least} at least, that does not occur in a text. */
    static String fence(String text, int least) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, longest + 1));
    }
}
