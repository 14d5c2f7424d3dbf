package keywright.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import keywright.cas.Expr;

/** The functions of arrays that may be typed where arrays are declared. */
final class ArrayFunctions {
    private static final Map<String, Functions.Function> ALL = all();

    private static final int MOST_ENTRIES = 8;
    private static final Pattern MEAN = Pattern.compile("(\\w+?)(?:_?bar|overline)");

    private ArrayFunctions() {}

    private static Map<String, Functions.Function> all() {
        var all = new HashMap<String, Functions.Function>();
        add(all, 1, "Transpose", "transpose");
        add(all, 1, "Inverse", "inverse", "inv");
        add(all, 1, "Tr", "tr", "trace", "Trace");
        add(all, 1, "Det", "det");
        add(all, MOST_ENTRIES, "DiagonalMatrix", "diag", "Diag", "diagm");
        add(all, 1, "Diagonal", "diagonal", "diagv");
        add(all, 2, "Norm", "norm", "norm2");
        add(all, 1, "Norm1", "norm1");
        add(all, 1, "RMS", "rms");
        add(all, 1, "Total", "total", "sum");
        add(all, 1, "Mean", "mean");
        add(all, 1, "Softmax", "softmax");
        add(all, 1, "SoftPlusOfEach", "softplus", "SoftPlus");
        add(all, 1, "LogSumExp", "logsumexp");
        add(all, 1, "IdentityMatrix", "eye", "identity");
        add(all, 1, "Ones", "ones", "one");
        add(all, 2, "UnitVector", "unitvector");
        add(all, 2, "Dot", "dot", "inner");
        add(all, 2, "Outer", "outer");
        add(all, 2, "Hadamard", "hadamard", "had");
        add(all, 2, "D", "jacobian", "Jacobian");
        add(all, 2, "Grad", "grad");
        add(all, 2, "Score", "score");
        return all;
    }

    private static void add(Map<String, Functions.Function> all, int most, String head, String... typed) {
        var least = head.equals("Norm") || head.equals("DiagonalMatrix") ? 1 : most;
        var function = new Functions.Function(head, least, most);
        all.put(head, function);
        for (var name : typed) {
            all.put(name, function);
        }
    }

    static Optional<Functions.Function> named(String typed) {
        return Optional.ofNullable(ALL.get(typed));
    }

    /** Whether a head is one of these. */
    static boolean head(String head) {
        return ALL.containsKey(head) && !head.equals("Mean");
    }

    static Expr call(String head, List<Expr> arguments) {
        return switch (head) {
            case "DiagonalMatrix" ->
                arguments.size() == 1
                        ? Expr.call(head, arguments.get(0))
                        : Expr.call(head, new Expr.Call("List", arguments));
            case "Norm1" -> Expr.call("Norm", arguments.get(0), Expr.ONE);
            case "Grad" -> new Expr.Call("Nabla", arguments);
            case "SoftPlusOfEach" -> new Expr.Call("SoftPlus", arguments);
            case "Ones" -> Expr.call("ConstantArray", Expr.ONE, Expr.call("List", arguments.get(0)));
            default -> new Expr.Call(head, arguments);
        };
    }

    /** The mean of the entries of a vector, as {@code xbar} for x; the kind of a norm. */
    static Optional<Expr> spoken(String name, Reading reading) {
        var mean = MEAN.matcher(name);
        return !reading.ofArrays()
                ? Optional.empty()
                : name.equals("Frobenius")
                        ? Optional.of(Expr.symbol(name))
                        : mean.matches() && reading.declares(mean.group(1))
                                ? Optional.of(Expr.call("MeanOfVector", Expr.symbol(reading.meant(mean.group(1)))))
                                : Optional.empty();
    }

    /** The vector with a one at one place, as {@code e_1}, where e is nothing else. */
    static Optional<Expr> unit(String name, Reading reading, Predicate<String> bound) {
        if (!reading.ofArrays() || !name.matches("e(?:_\\w+|\\d)") || reading.declares("e") || reading.declares(name)) {
            return Optional.empty();
        }
        var place = name.substring(1).replaceFirst("_", "");
        if (place.chars().allMatch(Character::isDigit)) {
            return Optional.of(
                            place.length() > 3
                                    ? Expr.symbol(name)
                                    : Expr.call("UnitVector", Expr.of(Integer.parseInt(place))))
                    .filter(Expr.Call.class::isInstance);
        }
        return bound.test(place) || reading.declares(place)
                ? Optional.of(Expr.call("UnitVector", Expr.symbol(bound.test(place) ? place : reading.meant(place))))
                : Optional.empty();
    }

    /** The identity matrix or the vector of ones, with or without a size below its name; {@code one(n)} is called. */
    static Optional<Expr> made(String name, Reading reading, boolean called) {
        var at = name.indexOf('_');
        var head =
                switch (at < 0 ? name : name.substring(0, at)) {
                    case "I" -> "IdentityMatrix";
                    case "1" -> "Ones";
                    case "one", "ones" -> called ? "" : "Ones";
                    default -> "";
                };
        var size = name.substring(at + 1);
        if (!reading.ofArrays() || head.isEmpty() || at >= 0 && !reading.declares(size)) {
            return Optional.empty();
        }
        return Optional.of(
                at < 0 ? new Expr.Call(head, List.of()) : call(head, List.of(Expr.symbol(reading.meant(size)))));
    }
}
