package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Precise;

/**
 * Whether an order of growth is right as all sizes grow. Several sizes are followed along paths on which one is a power
 * of the others; the logarithm of each side is compared term by term.
 */
public final class Orders {
    /** What is claimed. */
    public enum Kind {
        /** An upper bound. */
        O,
        /** The order itself. */
        THETA,
        /** A lower bound. */
        OMEGA
    }

    /** What is to be said of it. */
    public enum Verdict {
        CORRECT,
        CONSTANT_FACTOR,
        LOWER_ORDER_TERMS,
        TOO_LOOSE,
        INCORRECT,
        NEGATIVE,
        UNDEFINED,
        UNDECIDED
    }

    /** A verdict and why. */
    public record Judged(Verdict verdict, String why) {}

    private static final List<Integer> STEEPNESS = List.of(1, 2, 7);
    private static final long LARGE = 50;
    private static final Set<String> HEADS =
            Set.of("Plus", "Times", "Power", "Log", "Factorial", "Gamma", "Abs", "Floor", "Ceiling");
    private static final String PATH = "x";
    private final List<String> sizes;
    private final Facts facts;

    /** @param sizes the names that grow; every other name is a positive constant */
    public Orders(List<String> sizes) {
        this.sizes = List.copyOf(sizes);
        var domains = new TreeMap<String, Domain>();
        sizes.forEach(size -> domains.put(size, Domain.COUNT));
        this.facts = new Facts(domains);
    }

    /** Whether a claimed order is that of the true one. */
    public Judged judge(Kind kind, Expr claimed, Expr truth) {
        var a = prepared(claimed);
        var b = prepared(truth);
        if (a.isEmpty() || b.isEmpty()) {
            return new Judged(Verdict.UNDEFINED, "it divides by zero, is zero, or is no function that grows");
        }
        if (negative(a.get()) || negative(b.get())) {
            return new Judged(Verdict.NEGATIVE, "it is negative for large sizes");
        }
        if (Cas.identical(a.get(), b.get(), facts)) {
            return new Judged(Verdict.CORRECT, "the same function");
        }
        var along = new ArrayList<Integer>();
        for (var path : paths()) {
            var order = Cas.growth(path.apply(a.get()), path.apply(b.get()), PATH, facts);
            if (order.isEmpty()) {
                return new Judged(Verdict.UNDECIDED, "its growth is not seen");
            }
            along.add(order.get());
        }
        return judged(kind, along, a.get());
    }

    private Judged judged(Kind kind, List<Integer> along, Expr claimed) {
        if (along.stream().allMatch(order -> order == 0)) {
            return lowerOrder(claimed)
                    ? new Judged(Verdict.LOWER_ORDER_TERMS, "the right order with terms that do not matter")
                    : new Judged(
                            Verdict.CONSTANT_FACTOR, "the right order with a constant factor that does not matter");
        }
        var slower = along.contains(-1);
        var faster = along.contains(1);
        if (kind == Kind.O && !slower) {
            return new Judged(Verdict.TOO_LOOSE, "an upper bound, but not the least");
        }
        if (kind == Kind.OMEGA && !faster) {
            return new Judged(Verdict.TOO_LOOSE, "a lower bound, but not the greatest");
        }
        return new Judged(
                Verdict.INCORRECT,
                slower && faster
                        ? "it grows faster in some directions and more slowly in others"
                        : slower ? "it grows more slowly" : "it grows faster");
    }

    private Optional<Expr> prepared(Expr formula) {
        if (!allowed(formula)) {
            return Optional.empty();
        }
        try {
            var simple = Cas.realForm(formula, facts);
            return simple.equals(Expr.ZERO) ? Optional.empty() : Optional.of(simple);
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }

    private static boolean allowed(Expr formula) {
        return !(formula instanceof Expr.Call call)
                || (HEADS.contains(call.head()) && call.arguments().stream().allMatch(Orders::allowed));
    }

    private boolean negative(Expr formula) {
        var point = new TreeMap<String, Expr.Num>();
        for (var name : formula.symbols()) {
            point.put(name, Expr.of(LARGE + 7L * point.size()));
        }
        point.keySet().removeAll(keywright.cas.Vocabulary.CONSTANTS);
        return Precise.of(formula, point, 40)
                .filter(value -> value.real().signum() < 0)
                .isPresent();
    }

    /** Whether a term of the claim is outgrown by the others on every path. */
    private boolean lowerOrder(Expr claimed) {
        var terms =
                claimed instanceof Expr.Call call && call.head().equals("Plus") ? call.arguments() : List.of(claimed);
        return terms.size() > 1
                && terms.stream().anyMatch(term -> {
                    var rest = new ArrayList<>(terms);
                    rest.remove(term);
                    var others = new Expr.Call("Plus", rest).normal();
                    return paths().stream()
                            .allMatch(path -> Cas.growth(path.apply(term), path.apply(others), PATH, facts)
                                    .filter(order -> order < 0)
                                    .isPresent());
                });
    }

    private List<java.util.function.UnaryOperator<Expr>> paths() {
        var paths = new ArrayList<java.util.function.UnaryOperator<Expr>>();
        for (var steep : sizes) {
            for (var power : STEEPNESS) {
                paths.add(formula -> along(formula, steep, power));
            }
        }
        return paths;
    }

    private Expr along(Expr formula, String steep, int power) {
        var result = formula;
        for (var size : sizes) {
            var path = Expr.symbol(PATH);
            var exponent = Expr.of(size.equals(steep) ? power : 1);
            result = result.with(size, Functions.power(path, exponent).normal());
        }
        return result;
    }
}
