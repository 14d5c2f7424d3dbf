package keywright.tex;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The formulas between dollar signs in a text, as a terminal can show them. */
public final class PlainFormulas {
    private static final Pattern FRACTION = Pattern.compile("\\\\t?frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)\\}");
    private static final Pattern FONT =
            Pattern.compile("\\\\(?:mathbb|mathcal|mathrm|operatorname|text)\\{([^{}]*)\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+) ?(?=([A-Za-z0-9\\\\]?))");
    /** An index or exponent of more than letters and digits. */
    private static final Pattern LONG = Pattern.compile("([_^])\\{([A-Za-z0-9]*[^{}A-Za-z0-9][^{}]*)\\}");

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
            Map.entry("lfloor", "floor("),
            Map.entry("rfloor", ")"),
            Map.entry("lceil", "ceil("),
            Map.entry("rceil", ")"),
            Map.entry("bmod", "mod "),
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

    /** A command by its sign, or by its name, which does not run into the word after it. */
    private static String word(MatchResult command) {
        var name = command.group(1);
        return SIGNS.getOrDefault(name, command.group(2).isEmpty() ? name : name + " ");
    }

    private static String plain(String tex) {
        var text = tex.replace("\\!", "").replace("\\,", " ").replace("\\ ", " ");
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = FONT.matcher(text).replaceAll("$1");
            text = FRACTION.matcher(text).replaceAll("($1)/($2)");
            text = ROOT.matcher(text).replaceAll("√($1)");
            text = LONG.matcher(text).replaceAll("$1($2)");
        }
        text = COMMAND.matcher(text).replaceAll(PlainFormulas::word);
        text = text.replaceAll("\\(([A-Za-z0-9]+)\\)/", "$1/").replaceAll("/\\(([A-Za-z0-9]+)\\)", "/$1");
        return text.replaceAll("[{}]", "");
    }
}
