package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import keywright.cas.Expr;

/**
 * A normal law as typed, where its mean and its variance are asked: {@code N(mu/2, s^2/2)}, whose second argument is
 * the variance, or {@code NormalDistribution[mu/2, s/Sqrt[2]]}, whose second argument is the standard deviation.
 */
record NormalLaw(Expr mean, Expr second, boolean deviation) {
    private static final Pattern TYPED = Pattern.compile(
            "^\\$?\\s*(?:[^~=\u223c]*(?:~|\u223c|\\\\sim|=)\\s*)?"
                    + "(\\\\(?:mathcal|mathrm|operatorname)\\s*\\{?\\s*N\\s*\\}?|N(?:ormal(?:Distribution)?)?)"
                    + "\\s*(?:\\\\left)?\\s*[(\\[](.*?)(?:\\\\right)?\\s*[)\\]]\\s*\\.?\\$?\\s*$",
            Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile(
            "^(?:.*\\bwith\\b\\s*)?mean\\s*[=:]?\\s*(.+?)\\s*[,;]?\\s*(?:\\band\\b)?\\s*"
                    + "\\b(variance|var|standard deviation|std|sd)\\b\\s*[=:]?\\s*(.+)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The law, if one is typed. */
    static Optional<NormalLaw> of(String typed, Function<String, Expr> reader) {
        var words = WORDS.matcher(typed);
        if (words.matches()) {
            var deviation = !words.group(2).toLowerCase(Locale.ROOT).startsWith("var");
            return Optional.of(new NormalLaw(reader.apply(words.group(1)), reader.apply(words.group(3)), deviation));
        }
        var law = TYPED.matcher(typed);
        var parts = law.matches() ? parts(law.group(2)) : List.<String>of();
        return parts.size() == 2
                ? Optional.of(new NormalLaw(
                        reader.apply(parts.get(0)),
                        reader.apply(parts.get(1)),
                        law.group(1).endsWith("Distribution")))
                : Optional.empty();
    }

    private static List<String> parts(String arguments) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (int i = 0; i < arguments.length(); i++) {
            var sign = arguments.charAt(i);
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            if (depth == 0 && (sign == ',' || sign == ';') && (i == 0 || arguments.charAt(i - 1) != '\\')) {
                parts.add(arguments.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(arguments.substring(from));
        return parts;
    }

    /** Mean and variance. */
    Expr answer() {
        return pair(deviation);
    }

    /** Mean and variance if the second argument was meant the other way. */
    Expr confused() {
        return pair(!deviation);
    }

    private Expr pair(boolean squared) {
        return Expr.call("List", mean, squared ? Expr.call("Power", second, Expr.of(2)) : second);
    }

    /** What to say where the second argument was meant the other way. */
    String confusion() {
        return deviation
                ? "The variance stands where NormalDistribution has the standard deviation: its root is meant."
                : "The standard deviation stands where N has the variance: its square is meant.";
    }
}
