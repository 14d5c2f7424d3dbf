package keywright.book;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What SymPy has other words for, in the words of its other rows: processes at one time, a number given an event,
 * tables of probabilities; and what our formulas cannot say.
 */
final class SympyWords {
    private static final Pattern GIVEN = Pattern.compile("(\\w+) = given\\((\\w+), (.*)\\)");
    private static final Pattern SUBSTITUTED = Pattern.compile("(.*)\\.subs\\((\\w+), (\\w+)\\)(\\.doit\\(\\))?");
    private static final Pattern ROUNDED = Pattern.compile("\\.round\\((\\d)\\)$");
    private static final Pattern TRIALS = Pattern.compile("(\\w+) = BernoulliProcess\\('\\w+', p=([\\d.]+).*?\\)");
    private static final Pattern PROCESS =
            Pattern.compile("(\\w+) = (Poisson|Wiener|Gamma)Process\\('\\w+'(, [^;]*)?\\)");
    private static final Pattern RANGE = Pattern.compile("range\\((-?\\d+), (-?\\d+)\\)");
    private static final Pattern TABLE = Pattern.compile("FiniteRV\\('\\w+', \\{(.*?)\\}.*?\\)");
    private static final Pattern UNSAYABLE =
            Pattern.compile("MarkovChain|Process|RandomSymbol|RandomMatrix|ContinuousRV"
                    + "|DiscreteRV\\(|ExGaussian|RaisedCosine|UniformSum"
                    + "|BoundedPareto|LogLogistic|Maxwell|Moyal|Nakagami"
                    + "|PowerFunction|Reciprocal|Trapezoidal|WignerSemicircle"
                    + "|Hermite\\(|Logarithmic|NegativeBinomial|Skellam"
                    + "|YuleSimon|Zeta\\(|BetaBinomial|Hypergeometric|\\.args"
                    + "|rewrite\\(Prob|rewrite\\(Expect|numsamples|Dummy"
                    + "|deep=False|succ=|float64|oo|hyper|E = |\\{1: 1, 2: 2\\}|X == 2"
                    + "|factorial_moment\\(Y, l|== 7|P\\(B5 > 0, B5\\)");
    private static final Pattern OF_EVENT = Pattern.compile("E\\((\\w+(?:\\[\\d+\\])? > \\w+, .*\\))");
    private static final int MOST = 15;

    private SympyWords() {}

    /** Whether a row asks for what our formulas have no words for: other laws, processes, how an answer is written. */
    static boolean unsayable(SympyStatsTest.Row row) {
        return UNSAYABLE
                .matcher(row.given() + " " + row.input() + " " + row.wolfram())
                .find();
    }

    /** How far a rounded answer may be off. */
    static double tolerance(String input) {
        var rounded = ROUNDED.matcher(input);
        return rounded.find() ? 0.5000001 * Math.pow(10, -Integer.parseInt(rounded.group(1))) : 1e-9;
    }

    /** The row in plainer words. */
    static SympyStatsTest.Row plain(SympyStatsTest.Row row) {
        var given = RANGE.matcher(TABLE.matcher(row.given())
                        .replaceAll(table -> "FiniteRV('F', " + table.group(1).replace(": ", ", ") + ")"))
                .replaceAll(range -> counted(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        var input =
                OF_EVENT.matcher(ROUNDED.matcher(row.input()).replaceAll("")).replaceAll("P($1");
        var event = GIVEN.matcher(given);
        if (event.find()) {
            input = input.replace("(" + event.group(1) + ")", "(" + event.group(2) + ", " + event.group(3) + ")");
            given = given.replace("; " + event.group(), "");
        }
        var substituted = SUBSTITUTED.matcher(input);
        if (substituted.matches()) {
            given = given.replaceAll("\\b" + substituted.group(2) + "\\)", substituted.group(3) + ")");
            input = substituted.group(1);
        }
        return process(trials(row.with(given, input)));
    }

    private static String counted(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Trials are numbers of their own. */
    private static SympyStatsTest.Row trials(SympyStatsTest.Row row) {
        var trials = TRIALS.matcher(row.given());
        if (!trials.find()) {
            return row;
        }
        var name = trials.group(1);
        var each = java.util.stream.IntStream.range(0, MOST)
                .mapToObj(i -> name + i + " = Bernoulli('B', " + trials.group(2) + ")")
                .collect(Collectors.joining("; "));
        var entry = name + "\\[(\\d+)\\]";
        return row.with(
                row.given().replace(trials.group(), each).replaceAll(entry, name + "$1"),
                row.input().replaceAll(entry, name + "$1"));
    }

    /** A process at one time only is a number. */
    private static SympyStatsTest.Row process(SympyStatsTest.Row row) {
        var process = PROCESS.matcher(row.given());
        if (!process.find() || row.input().contains("Contains")) {
            return row;
        }
        var name = process.group(1);
        var at = Pattern.compile("\\b" + name + "\\(((?:[^()]|\\([^()]*\\))*)\\)");
        var times = at.matcher(row.input())
                .results()
                .map(call -> call.group(1))
                .distinct()
                .toList();
        if (times.size() != 1) {
            return row;
        }
        var rest = process.group(3) == null
                ? List.<String>of()
                : Python.split(process.group(3).substring(2));
        var symbols = Pattern.compile("(?:^|; )([^;]*symbols\\([^;]*)").matcher(row.given());
        var before = symbols.find() ? symbols.group(1) + "; " : "";
        var law = law(process.group(2), rest, "(" + times.get(0).replace("S(1)", "1") + ")");
        return row.with(before + name + " = " + law, at.matcher(row.input()).replaceAll(name));
    }

    private static String law(String process, List<String> rest, String time) {
        return switch (process) {
            case "Poisson" -> "Poisson('X', (" + rest.get(0) + ")*" + time + ")";
            case "Wiener" -> "Normal('X', 0, sqrt" + time + ")";
            default -> "Gamma('X', (" + rest.get(1) + ")*" + time + ", 1/(" + rest.get(0) + "))";
        };
    }
}
