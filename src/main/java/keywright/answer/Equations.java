package keywright.answer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.numeric.Precise;

/**
 * Equations and inequalities: the same if what stands on both sides, brought to one side, differs by a constant factor
 * only, which must be positive for an inequality. Solutions are not compared: (x − 1)² = 0 is not x = 1.
 */
final class Equations {
    private static final int DIGITS = 30;
    private static final int MOST_POINTS = 8;
    private final Equality equality;

    Equations(Equality equality) {
        this.equality = equality;
    }

    Judgement judge(Expr.Call left, Expr.Call right) {
        var a = turned(left);
        var b = turned(right);
        if (!a.head().equals(b.head())) {
            return new Judgement.Different(Map.of(), sign(left), sign(right));
        }
        if (a.head().equals("Element")) {
            return Structures.all(
                    java.util.List.of(
                            equality.judge(a.argument(0), b.argument(0)), equality.judge(a.argument(1), b.argument(1))),
                    "both say the same");
        }
        if (Tree.structure(a.argument(0)) || Tree.structure(a.argument(1))) {
            return sides(a, b);
        }
        return proportional(
                side(a), side(b), !a.head().equals("Equal") && !a.head().equals("Unequal"));
    }

    private Judgement sides(Expr.Call a, Expr.Call b) {
        return Structures.all(
                java.util.List.of(
                        equality.judge(a.argument(0), b.argument(0)), equality.judge(a.argument(1), b.argument(1))),
                "the same sides");
    }

    /** Greater becomes less. */
    private static Expr.Call turned(Expr.Call relation) {
        var less =
                switch (relation.head()) {
                    case "Greater" -> "Less";
                    case "GreaterEqual" -> "LessEqual";
                    default -> relation.head();
                };
        return less.equals(relation.head())
                ? relation
                : new Expr.Call(less, java.util.List.of(relation.argument(1), relation.argument(0)));
    }

    private static String sign(Expr.Call relation) {
        return "the relation " + relation.head();
    }

    private static Expr side(Expr.Call relation) {
        return Expr.call("Plus", relation.argument(0), Expr.call("Times", Expr.MINUS_ONE, relation.argument(1)));
    }

    private Judgement proportional(Expr a, Expr b, boolean ordered) {
        if (zero(a) && zero(b)) {
            return new Judgement.Equal("both hold for all values");
        }
        var names = new TreeSet<>(a.symbols());
        names.addAll(b.symbols());
        names.removeIf(name -> keywright.cas.Vocabulary.CONSTANTS.contains(name) || name.equals("I"));
        for (var point : new Points(equality.facts(), names).first(MOST_POINTS)) {
            var u = Precise.of(a, point, DIGITS);
            var v = Precise.of(b, point, DIGITS);
            if (u.isPresent()
                    && v.isPresent()
                    && u.get().size().signum() > 0
                    && v.get().size().signum() > 0) {
                return proportional(a, b, point, ordered && negative(u.get(), v.get()));
            }
        }
        return zero(a) || zero(b)
                ? new Judgement.Different(Map.of(), "one holds for all values", "the other does not")
                : new Judgement.Undecided("no point was found at which both sides have a value");
    }

    private static boolean negative(Precise u, Precise v) {
        return u.real().signum() * v.real().signum() < 0;
    }

    private Judgement proportional(Expr a, Expr b, Map<String, Expr.Num> point, boolean turned) {
        if (turned) {
            return new Judgement.Different(Map.of(), "the relation", "the relation the other way");
        }
        var factor = at(a, point).flatMap(u -> at(b, point).map(v -> Functions.over(u, v)));
        if (factor.isEmpty()) {
            return new Judgement.Undecided("a side is not defined");
        }
        var judgement = equality.scalars(a, Expr.call("Times", factor.get(), b));
        return judgement instanceof Judgement.Equal equal
                ? new Judgement.Equal("the sides differ by a constant factor: " + equal.how())
                : judgement;
    }

    private static Optional<Expr> at(Expr formula, Map<String, Expr.Num> point) {
        try {
            var value = formula;
            for (var entry : point.entrySet()) {
                value = value.with(entry.getKey(), entry.getValue());
            }
            return Optional.of(value.normal());
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }

    private boolean zero(Expr formula) {
        return equality.scalars(formula, Expr.ZERO) instanceof Judgement.Equal;
    }
}
