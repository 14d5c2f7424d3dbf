package keywright.grade;

import java.util.Optional;
import java.util.regex.Pattern;
import keywright.answer.Answer;
import keywright.cas.Expr;

/**
 * A function and the law of what it is taken of, as in {@code g(z) = mu + z, z ~ N(0, sigma^2 I)}: it stands for the
 * mean that is rewritten by it, so that a change of variables decides whether the two belong together.
 */
record PairAnswer(Vocabulary vocabulary) {
    private static final Pattern PAIR = Pattern.compile(
            "^(.+?)\\s*(?:[,;]|\\bwith\\b|\\bwhere\\b|\\bfor\\b|\\band\\b|\\\\text\\{[^{}]*\\})"
                    + "(?:\\s|\\\\[,; ]|\\\\quad|\\\\text\\{[^{}]*\\})*"
                    + "(?:p\\s*\\(\\s*(?=\\\\?\\p{L}+\\s*\\)))?"
                    + "(?:(\\\\?\\p{L}+)\\s*\\)?\\s*(?:~|\u223c|=|\\\\sim)\\s*)?"
                    + "((?:\\\\mathcal\\s*\\{?\\s*)?N(?:ormal)?\\}?\\s*"
                    + "(?:\\\\left)?\\(.*\\))\\s*$",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\\\?[A-Za-z]+|\\p{L}");

    /** The mean that a pair stands for; what was typed if it is no pair. */
    String mean(String typed, Expr key) {
        var text = unwrapped(Answer.undelimited(typed));
        var pair = PAIR.matcher(text);
        if (!pair.matches() || text.contains("E[") || text.contains("mathbb")) {
            return typed;
        }
        var function = pair.group(1).replaceFirst("^.*=", "").strip();
        return function(key)
                .map(name -> "\\mathbb{E}_{" + (pair.group(2) == null ? noise(function) : pair.group(2)) + " \\sim "
                        + pair.group(3) + "}[" + name + "(" + function + ")]")
                .orElse(typed);
    }

    /** The function of which nothing is known in the key. */
    private Optional<String> function(Expr key) {
        if (!(key instanceof Expr.Call call)) {
            return Optional.empty();
        }
        return vocabulary.functions().contains(call.head())
                ? Optional.of(call.head())
                : call.arguments().stream()
                        .flatMap(part -> function(part).stream())
                        .findFirst();
    }

    /** The first name in the function that is not given. */
    private String noise(String function) {
        var given = vocabulary.given();
        return NAME.matcher(function)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(name -> given.stream().noneMatch(one -> same(one, name)))
                .findFirst()
                .orElse("z");
    }

    private static boolean same(String name, String typed) {
        var greek = java.util.Map.of("\u03bc", "mu", "\u03c3", "sigma", "\u03b8", "theta");
        var bare = typed.replace("\\", "");
        return name.equals(greek.getOrDefault(bare, bare));
    }

    private static String unwrapped(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return text;
        }
        var depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return text;
            }
        }
        return text.substring(1, text.length() - 1).strip();
    }
}
