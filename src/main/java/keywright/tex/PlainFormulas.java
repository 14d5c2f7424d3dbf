package keywright.tex;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formulas between dollar signs in a text, as a terminal can show them. */
public final class PlainFormulas {
    private static final Pattern FRACTION = Pattern.compile("\\\\t?frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)\\}");
    private static final Pattern SCRIPT = Pattern.compile("([\\^_])\\{([^{}]*)\\}");
    private static final Pattern FONT =
            Pattern.compile("\\\\(?:mathbb|mathcal|mathrm|operatorname|text)\\{([^{}]*)\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+) ?");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("lVert", "‖"),
            Map.entry("rVert", "‖"),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("ne", "≠ "),
            Map.entry("le", "≤ "),
            Map.entry("ge", "≥ "),
            Map.entry("sim", "~ "),
            Map.entry("top", "T"),
            Map.entry("infty", "∞"),
            Map.entry("cdot", "·"));

    private PlainFormulas() {}

    /** The text with its formulas in plain letters and signs. */
    public static String in(String text) {
        var parts = text.split("\\$", -1);
        for (int i = 1; i < parts.length; i += 2) {
            parts[i] = plain(parts[i]);
        }
        return String.join("", parts);
    }

    /** An exponent or an index; one of several signs is put in parentheses, for nothing lifts it here. */
    private static String script(String place, String inside) {
        var alone = inside.matches("-?(\\\\[A-Za-z]+|\\w*)");
        return Matcher.quoteReplacement(alone ? place + inside : place + "(" + inside + ")");
    }

    private static String plain(String tex) {
        var text = tex.replace("\\!", "").replace("\\,", " ").replace("\\ ", " ");
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = FONT.matcher(text).replaceAll("$1");
            text = SCRIPT.matcher(text).replaceAll(match -> script(match.group(1), match.group(2)));
            text = FRACTION.matcher(text).replaceAll("($1)/($2)");
            text = ROOT.matcher(text).replaceAll("√($1)");
        }
        text = COMMAND.matcher(text).replaceAll(match -> SIGNS.getOrDefault(match.group(1), match.group(1)));
        text = text.replaceAll("\\(([A-Za-z0-9]+)\\)/", "$1/").replaceAll("/\\(([A-Za-z0-9]+)\\)", "/$1");
        return text.replaceAll("[{}]", "");
    }
}
