package keywright.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** SymPy's formulas in Wolfram syntax, as far as they can be said in ours. */
final class Python {
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("E", "Expectation"),
            Map.entry("Expectation", "Expectation"),
            Map.entry("variance", "Variance"),
            Map.entry("Variance", "Variance"),
            Map.entry("covariance", "Covariance"),
            Map.entry("Covariance", "Covariance"),
            Map.entry("P", "Probability"),
            Map.entry("Probability", "Probability"),
            Map.entry("Eq", "Equal"),
            Map.entry("Ne", "Unequal"),
            Map.entry("And", "And"),
            Map.entry("Or", "Or"),
            Map.entry("erf", "Erf"),
            Map.entry("erfc", "Erfc"),
            Map.entry("exp", "Exp"),
            Map.entry("sqrt", "Sqrt"),
            Map.entry("sin", "Sin"),
            Map.entry("log", "Log"),
            Map.entry("gamma", "Gamma"),
            Map.entry("beta", "Beta"));
    private static final Pattern RATIONAL = Pattern.compile("Rational\\((-?\\d+), (\\d+)\\)");
    private static final Pattern TAIL = Pattern.compile(
            "\\.(expand|doit|simplify|evaluate_integral|rewrite)\\((deep=False|Integral|Expectation)?\\)$");
    private static final Pattern STATISTIC =
            Pattern.compile("(moment|cmoment|smoment|factorial_moment|skewness|kurtosis)\\((.*)\\)");

    private static final Pattern GIVEN = Pattern.compile("(E|P|variance)\\((.*)\\)");
    private static final Pattern FALLING = Pattern.compile("FallingFactorial\\((\\w+), (\\d)\\)");

    private static final Pattern MULTIPLE = Pattern.compile("(-?\\d+) \\* (\\w+\\(.*\\))");

    private Python() {}

    /** The question in Wolfram syntax; nothing if it has no words for it. */
    static Optional<String> question(String input) {
        var bare = input;
        while (TAIL.matcher(bare).find()) {
            bare = TAIL.matcher(bare).replaceFirst("");
        }
        if (bare.startsWith("simplify(") && bare.endsWith(")")) {
            bare = bare.substring(9, bare.length() - 1);
        }
        var given = GIVEN.matcher(bare);
        if (given.matches() && split(given.group(2)).size() == 2) {
            var parts = split(given.group(2));
            return formula(parts.get(0)).flatMap(of -> formula(parts.get(1))
                    .map(on -> FUNCTIONS.getOrDefault(given.group(1), "") + "[Conditioned[" + of + ", " + on + "]]"));
        }
        var statistic = STATISTIC.matcher(bare);
        if (statistic.matches()) {
            return statistic(statistic.group(1), split(statistic.group(2)));
        }
        var multiple = MULTIPLE.matcher(bare);
        return multiple.matches()
                ? question(multiple.group(2)).map(text -> multiple.group(1) + "*" + text)
                : formula(bare);
    }

    private static Optional<String> statistic(String name, List<String> arguments) {
        var of = formula(arguments.get(0));
        var standard = Map.of("skewness", "3", "kurtosis", "4");
        var order = arguments.size() == 2 ? arguments.get(1) : standard.getOrDefault(name, "");
        if (of.isEmpty() || !order.matches("\\d")) {
            return Optional.empty();
        }
        var x = "(" + of.get() + ")";
        var central = "Expectation[(" + x + " - Expectation[" + x + "])^" + order + "]";
        return Optional.of(
                switch (name) {
                    case "moment" -> "Expectation[" + x + "^" + order + "]";
                    case "factorial_moment" -> falling(x, Integer.parseInt(order));
                    case "cmoment" -> central;
                    default -> central + "/Variance[" + x + "]^(" + order + "/2)";
                });
    }

    private static String falling(String x, int order) {
        return "Expectation[" + product(x, order) + "]";
    }

    private static String product(String x, int order) {
        var product = new StringBuilder("(1");
        for (int i = 0; i < order; i++) {
            product.append("*(").append(x).append(" - ").append(i).append(')');
        }
        return product.append(')').toString();
    }

    /** The parts between commas outside of all brackets. */
    static List<String> split(String list) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (int i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    /** Fractions, powers and falling factorials written out. */
    private static String plain(String python) {
        var falling = FALLING.matcher(python)
                .replaceAll(call -> product("(" + call.group(1) + ")", Integer.parseInt(call.group(2))));
        return RATIONAL.matcher(falling.replace("S.Half", "(1/2)")
                        .replace("S.One", "1")
                        .replace(" & ", " && ")
                        .replace(", evaluate=True", ""))
                .replaceAll("($1/$2)")
                .replace("**", "^");
    }

    /** A formula in Wolfram syntax; nothing if it calls what has no name there. */
    static Optional<String> formula(String python) {
        var text = plain(python);
        var out = new StringBuilder();
        var closing = new ArrayList<Character>();
        var matcher = Pattern.compile("[A-Za-z_]\\w*\\(?|\\d+\\.\\d+|[<>]=|.").matcher(text);
        while (matcher.find()) {
            var token = matcher.group();
            if (token.length() > 1 && token.endsWith("(")) {
                var name = FUNCTIONS.get(token.substring(0, token.length() - 1));
                if (name == null) {
                    return Optional.empty();
                }
                out.append(name).append('[');
                closing.add(']');
            } else if (token.equals("(")) {
                out.append('(');
                closing.add(')');
            } else if (token.equals(")") && closing.isEmpty()) {
                return Optional.empty();
            } else if (token.equals(")")) {
                out.append(closing.remove(closing.size() - 1));
            } else if ("[]{}=.\"'".contains(token)) {
                return Optional.empty();
            } else {
                out.append(token.equals("pi") ? "Pi" : token);
            }
        }
        return Optional.of(out.toString());
    }
}
