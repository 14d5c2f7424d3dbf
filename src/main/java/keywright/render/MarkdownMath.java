package keywright.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * TeX that survives Markdown: where a reader of Markdown takes signs of a formula for its own before it looks for
 * formulas, as many do, the formula holds no sign that Markdown knows. What is rewritten prints the same.
 */
final class MarkdownMath {
    private static final Pattern OPERATOR = Pattern.compile("\\\\operatorname(\\*?)\\s*\\{([^{}]*)\\}(\\s*[_^])?");
    /** Words, which are let be; commands; signs. */
    private static final Pattern TOKEN =
            Pattern.compile("\\\\(?:text|texttt|textrm|mathtt)\\s*\\{[^{}]*\\}|\\\\[A-Za-z]+|\\\\.|.", Pattern.DOTALL);

    private static final Map<String, String> SAFE = Map.ofEntries(
            Map.entry("\\{", "\\lbrace "),
            Map.entry("\\}", "\\rbrace "),
            Map.entry("\\|", "\\Vert "),
            Map.entry("|", "\\vert "),
            Map.entry("\\,", "\\thinspace "),
            Map.entry("\\:", "\\medspace "),
            Map.entry("\\;", "\\thickspace "),
            Map.entry("\\!", "\\negthinspace "),
            Map.entry("\\\\", "\\cr "),
            Map.entry("*", "\\ast "),
            Map.entry("<", "\\lt "),
            Map.entry(">", "\\gt "),
            Map.entry("~", "\\ "),
            Map.entry("\\bm", "\\boldsymbol"),
            Map.entry("\\coloneqq", "\\mathrel{:=}"));

    private MarkdownMath() {}

    static String of(String tex) {
        var words = OPERATOR.matcher(tex).replaceAll(MarkdownMath::operator);
        var out = new StringBuilder();
        var tokens = TOKEN.matcher(words.strip());
        while (tokens.find()) {
            add(out, SAFE.getOrDefault(tokens.group(), tokens.group()));
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private static String operator(MatchResult found) {
        var index = found.group(3) == null ? "" : found.group(3).strip();
        var place = index.isEmpty() ? "" : found.group(1).isEmpty() ? "\\\\nolimits" : "\\\\limits";
        return "\\\\mathop{\\\\mathrm{$2}}" + place + index;
    }

    /** An underscore begins emphasis where it stands between signs, a bracket a link before another. */
    private static void add(StringBuilder out, String token) {
        char last = out.length() > 0 ? out.charAt(out.length() - 1) : ' ';
        char before = out.length() > 1 ? out.charAt(out.length() - 2) : ' ';
        boolean emphasis = last == '_' && before != '\\' && !Character.isLetterOrDigit(before);
        boolean link = last == ']' && (token.equals("(") || token.equals("["));
        out.append(emphasis || link ? " " : "").append(token);
    }
}
