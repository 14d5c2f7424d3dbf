package keywright.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import keywright.answer.Unreadable;
import keywright.cas.Expr;

/**
 * Names that a student defines beside the answer: {@code diag(p) - p p^T where p = softmax(z)}; or in it, as in
 * {@code a = …, b = …}, where what follows may speak of what stands before.
 *
 * @param text the answer without the definitions
 * @param meanings what the names mean, as typed, in the order typed
 */
record Definitions(String text, Map<String, String> meanings) {
    private static final Pattern CLAUSE = Pattern.compile(
            "^(.+?)[\\s,;]*(?:\\\\quad|\\\\[,;: ]|\\s)*(?:\\\\(?:text|textrm|mbox|mathrm)\\s*\\{)?\\s*"
                    + "(?<![A-Za-z\\\\])(?:where|with|for)(?![A-Za-z])\\s*\\}?(.+)$",
            Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:\\s*(?:,|;|\\\\q?quad|\\\\[,;: ]|\\\\text\\{ ?and ?\\}|\\band\\b)\\s*)+(?=[^,;]*[^<>!=:,;]=[^=])");
    private static final Pattern EQUATION = Pattern.compile("\\s*([^=<>~]{1,40}?)\\s*:?=(?!=)(.+)", Pattern.DOTALL);

    /** Keeps the order. */
    Definitions {
        meanings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** The definitions that stand behind an answer, if there are any. */
    static Definitions behind(String typed, Function<String, Optional<String>> names) {
        var clause = CLAUSE.matcher(typed);
        if (clause.matches()) {
            var equations = equations(clause.group(2), names);
            if (!equations.isEmpty()) {
                return new Definitions(clause.group(1), equations);
            }
        }
        var pieces = BETWEEN.split(typed, 2);
        var equations =
                pieces.length == 2 && !pieces[0].contains("=") ? equations(pieces[1], names) : Map.<String, String>of();
        return equations.isEmpty() ? new Definitions(typed, Map.of()) : new Definitions(pieces[0], equations);
    }

    /** The right sides of several equations that are the answer together; nothing if they are not. */
    static Optional<Definitions> together(String typed, Function<String, Optional<String>> names) {
        var equations = equations(typed, names);
        return equations.size() < 2
                ? Optional.empty()
                : Optional.of(new Definitions("(" + String.join(", ", equations.values()) + ")", equations));
    }

    private static Map<String, String> equations(String text, Function<String, Optional<String>> names) {
        var found = new LinkedHashMap<String, String>();
        for (var piece : Arrays.asList(BETWEEN.split(text))) {
            var equation = EQUATION.matcher(piece);
            var name = equation.matches() ? names.apply(equation.group(1)) : Optional.<String>empty();
            if (name.isEmpty()) {
                if (!found.isEmpty() && equation.matches()) {
                    throw new Unreadable(
                            0, 1, "several equations, but '" + equation.group(1).strip() + "' is no name");
                }
                return Map.of();
            }
            found.put(name.get(), equation.group(2).strip());
        }
        return found;
    }

    /** The names that are defined. */
    List<String> names() {
        return List.copyOf(meanings.keySet());
    }

    /** A formula with what the names mean in their places. */
    Expr spelled(Expr formula, Function<String, Expr> reader) {
        var spelled = formula;
        var left = new ArrayList<>(meanings.entrySet());
        java.util.Collections.reverse(left);
        for (var meaning : left) {
            if (!spelled.freeOf(meaning.getKey())) {
                spelled = Vocabulary.replaced(spelled, Expr.symbol(meaning.getKey()), reader.apply(meaning.getValue()));
            }
        }
        return spelled;
    }
}
