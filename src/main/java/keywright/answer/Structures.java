package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/** Compares what is more than a number, part by part: lists and tuples in order, sets in any order, intervals. */
final class Structures {
    private static final Set<String> ORDERED = Set.of("List", "Tuple");
    private static final Set<String> UNORDERED = Set.of("Set", "Union", "Intersection", "And", "Or");
    private final Equality equality;
    private final Equations equations;

    Structures(Equality equality) {
        this.equality = equality;
        this.equations = new Equations(equality);
    }

    /** A verdict if one of the two is such a structure. */
    Optional<Judgement> judge(Expr left, Expr right) {
        var a = Arrangement.of(left);
        var b = Arrangement.of(right);
        if (!structure(a) && !structure(b)) {
            return Optional.empty();
        }
        var said = value(a, b);
        return Optional.of(compared(said, value(b, said)));
    }

    private static boolean structure(Expr formula) {
        return formula instanceof Expr.Call call
                && (ORDERED.contains(call.head())
                        || UNORDERED.contains(call.head())
                        || call.head().equals("Sequence")
                        || call.head().equals("Interval")
                        || Relations.relation(call.head()));
    }

    /** {@code x = 5} is compared with 5, and {@code x ∈ A} with A, as what is said of the name. */
    private static Expr value(Expr formula, Expr other) {
        if (formula instanceof Expr.Call chain && chain.head().equals("And") && named(chain) && !structure(other)) {
            return ((Expr.Call) chain.argument(chain.arguments().size() - 1)).argument(1);
        }
        if (formula instanceof Expr.Call either && either.head().equals("Or") && named(either) && listed(other)) {
            return new Expr.Call(
                    "Set",
                    either.arguments().stream()
                            .map(part -> ((Expr.Call) part).argument(1))
                            .toList());
        }
        var said = formula instanceof Expr.Call call
                && (call.head().equals("Equal") || call.head().equals("Element"))
                && call.argument(0) instanceof Expr.Sym;
        var alone = !(other instanceof Expr.Call call && Relations.relation(call.head()));
        if (said && alone) {
            return Arrangement.of(((Expr.Call) formula).argument(1));
        }
        return other instanceof Expr.Call call && interval(call).isPresent() ? Ranges.interval(formula) : formula;
    }

    /** Whether this is {@code x = a = b}, or {@code x = a or x = b}. */
    private static boolean named(Expr.Call chain) {
        var first = chain.argument(0) instanceof Expr.Call side && side.is("Equal", 2) ? side.argument(0) : chain;
        return first instanceof Expr.Sym
                && chain.arguments().stream()
                        .allMatch(part -> part instanceof Expr.Call side
                                && side.is("Equal", 2)
                                && (chain.head().equals("And")
                                        || side.argument(0).equals(first)));
    }

    private static boolean listed(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.head().equals("Set") || call.head().equals("Sequence"));
    }

    private Judgement compared(Expr left, Expr right) {
        if (!(left instanceof Expr.Call a && structure(left)) || !(right instanceof Expr.Call b && structure(right))) {
            return structure(left) || structure(right) ? kinds(left, right) : equality.judge(left, right);
        }
        if (Relations.relation(a.head()) && Relations.relation(b.head())) {
            return equations.judge(a, b);
        }
        if (a.head().equals("Interval") || b.head().equals("Interval")) {
            return intervals(a, b);
        }
        var sequence = a.head().equals("Sequence") && b.head().equals("Sequence");
        if (sequence
                || (a.head().equals(b.head()) && UNORDERED.contains(a.head()))
                || unordered(a, b)
                || unordered(b, a)) {
            return anyOrder(a.arguments(), b.arguments());
        }
        if (ends(a, b) || ends(b, a)) {
            return new Judgement.Undecided(
                    "two numbers in other brackets: an interval with its ends or without, or a list");
        }
        var listed = ordered(a) && ordered(b);
        return listed ? inOrder(a.arguments(), b.arguments()) : kinds(left, right);
    }

    /** Whether these may be an interval without its ends, and one with them. */
    private boolean ends(Expr.Call a, Expr.Call b) {
        return a.is("Tuple", 2)
                && b.is("List", 2)
                && Cas.positive(Algebra.minus(a.argument(1), a.argument(0)).normal(), equality.facts());
    }

    private static boolean unordered(Expr.Call a, Expr.Call b) {
        return a.head().equals("Set") && b.head().equals("Sequence");
    }

    /** A set is taken in the order it is written in if the other is a list. */
    private static boolean ordered(Expr.Call call) {
        return ORDERED.contains(call.head())
                || call.head().equals("Set")
                || call.head().equals("Sequence");
    }

    static Judgement kinds(Expr left, Expr right) {
        return new Judgement.Different(Map.of(), kind(left), kind(right));
    }

    private static String kind(Expr formula) {
        if (!(formula instanceof Expr.Call call) || !structure(formula)) {
            return "a number";
        }
        return switch (call.head()) {
            case "Equal" -> "an equation";
            case "Interval" -> "an interval";
            case "Set", "Union", "Intersection" -> "a set";
            case "List", "Tuple", "Sequence" -> "a list of " + call.arguments().size();
            default -> "a statement";
        };
    }

    private Judgement inOrder(List<Expr> left, List<Expr> right) {
        if (left.size() != right.size()) {
            return new Judgement.Different(Map.of(), left.size() + " entries", right.size() + " entries");
        }
        var parts = new ArrayList<Judgement>();
        for (int i = 0; i < left.size(); i++) {
            parts.add(equality.judge(left.get(i), right.get(i)));
        }
        return all(parts, "entry by entry");
    }

    /** Different if one part differs; undecided if one is; else equal. */
    static Judgement all(List<Judgement> parts, String how) {
        var different =
                parts.stream().filter(Judgement.Different.class::isInstance).findFirst();
        var undecided =
                parts.stream().filter(Judgement.Undecided.class::isInstance).findFirst();
        return different.or(() -> undecided).orElse(new Judgement.Equal(how));
    }

    private Judgement anyOrder(List<Expr> left, List<Expr> right) {
        var there = missing(left, right);
        var back = missing(right, left);
        return all(List.of(there, back), "each part of one is a part of the other");
    }

    /** Whether each of some parts is among others. */
    private Judgement missing(List<Expr> some, List<Expr> others) {
        for (var part : some) {
            var verdicts =
                    others.stream().map(other -> equality.judge(part, other)).toList();
            if (verdicts.stream().noneMatch(Judgement.Equal.class::isInstance)) {
                var open = verdicts.stream()
                        .filter(Judgement.Undecided.class::isInstance)
                        .findFirst();
                return open.orElse(new Judgement.Different(Map.of(), part.wolfram(), "no such part on the other side"));
            }
        }
        return new Judgement.Equal("each is among the others");
    }

    private Judgement intervals(Expr.Call left, Expr.Call right) {
        var a = interval(left);
        var b = interval(right);
        if (a.isEmpty() || b.isEmpty()) {
            return kinds(left, right);
        }
        var parts = new ArrayList<Judgement>();
        for (int i = 0; i < 2; i++) {
            var end = a.get().argument(i);
            parts.add(equality.judge(end, b.get().argument(i)));
            if (end.freeOf("Infinity")
                    && !a.get().argument(i + 2).equals(b.get().argument(i + 2))) {
                parts.add(new Judgement.Different(Map.of(), closed(a.get(), i), closed(b.get(), i)));
            }
        }
        return all(parts, "the same ends");
    }

    private static String closed(Expr.Call interval, int end) {
        return (end == 0 ? "left" : "right") + " end "
                + (interval.argument(end + 2).equals(Expr.symbol("True")) ? "included" : "not included");
    }

    /** Two numbers in round brackets may be an open interval, in square ones a closed one. */
    private static Optional<Expr.Call> interval(Expr.Call call) {
        if (call.head().equals("Interval")) {
            return Optional.of(call);
        }
        if (call.arguments().size() != 2 || !ORDERED.contains(call.head())) {
            return Optional.empty();
        }
        var flag = Expr.symbol(call.head().equals("List") ? "True" : "False");
        return Optional.of(new Expr.Call("Interval", List.of(call.argument(0), call.argument(1), flag, flag)));
    }
}
