package keywright.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keywright.cas.Expr;

/** The laws by their names in the Wolfram language. */
public final class Laws {
    private static final Map<String, Function<Expr.Call, Optional<Law>>> READERS = Map.of(
            "NormalDistribution", call -> two(call).map(c -> new Normal(c.argument(0), c.argument(1))),
            "LaplaceDistribution", call -> two(call).map(c -> new Laplace(c.argument(0), c.argument(1))),
            "UniformDistribution", Laws::uniform,
            "ExponentialDistribution", call -> one(call).map(c -> new Exponential(c.argument(0))),
            "BernoulliDistribution", call -> one(call).map(c -> new Bernoulli(c.argument(0))),
            "RademacherDistribution",
                    call -> call.arguments().isEmpty() ? Optional.of(new Rademacher()) : Optional.empty());

    private Laws() {}

    /** The names of all laws. */
    public static Set<String> heads() {
        return READERS.keySet();
    }

    /** The law a formula names; nothing if it names none or has the wrong number of arguments. */
    public static Optional<Law> of(Expr formula) {
        return formula.normal() instanceof Expr.Call call && READERS.containsKey(call.head())
                ? READERS.get(call.head()).apply(call)
                : Optional.empty();
    }

    /** How a law is written. */
    public static String usage(String head) {
        return switch (head) {
            case "NormalDistribution" -> "write NormalDistribution[mean, standard deviation]";
            case "LaplaceDistribution" -> "write LaplaceDistribution[mean, scale]";
            case "UniformDistribution" -> "write UniformDistribution[{from, to}]";
            case "ExponentialDistribution" -> "write ExponentialDistribution[rate]";
            case "BernoulliDistribution" -> "write BernoulliDistribution[p]";
            default -> "write " + head + "[]";
        };
    }

    private static Optional<Expr.Call> one(Expr.Call call) {
        return Optional.of(call).filter(c -> c.arguments().size() == 1);
    }

    /** Two arguments; none at all means the standard law. */
    private static Optional<Expr.Call> two(Expr.Call call) {
        var standard = new Expr.Call(call.head(), java.util.List.of(Expr.ZERO, Expr.ONE));
        return Optional.of(call.arguments().isEmpty() ? standard : call)
                .filter(c -> c.arguments().size() == 2);
    }

    private static Optional<Law> uniform(Expr.Call call) {
        if (call.arguments().isEmpty()) {
            return Optional.of(new Uniform(Expr.ZERO, Expr.ONE));
        }
        return one(call)
                .flatMap(c -> c.argument(0) instanceof Expr.Call list && list.is("List", 2)
                        ? Optional.of(new Uniform(list.argument(0), list.argument(1)))
                        : Optional.empty());
    }
}
