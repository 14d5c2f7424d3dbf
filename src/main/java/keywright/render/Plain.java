package keywright.render;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keywright.page.Inline;

/** Text stripped of its formatting; of a formula the letters and signs are left. */
public final class Plain {
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.) ?");

    private static final Set<String> NAMES = Set.of(
            "arccos", "arcsin", "arctan", "cos", "cosh", "det", "dim", "exp", "inf", "ker", "lim", "liminf", "limsup",
            "ln", "log", "max", "min", "sin", "sinh", "sup", "tan", "tanh");

    private Plain() {}

    /** The letters and signs of a text. */
    public static String of(List<Inline> text) {
        return text.stream().map(Plain::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return words.text();
        } else if (inline instanceof Inline.Math math) {
            return signs(math.tex());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.of());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.of());
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Link link) {
            return of(link.of());
        }
        throw new IllegalArgumentException("not an inline: " + inline);
    }

    private static String signs(String tex) {
        return COMMAND.matcher(tex)
                .replaceAll(command -> Matcher.quoteReplacement(
                        NAMES.contains(command.group(1))
                                ? command.group(1)
                                : Symbols.character("\\" + command.group(1))))
                .replaceAll("[{}]", "");
    }
}
