package keywright.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import keywright.cas.Expr;
import keywright.cas.Span;

/** The nodes read so far and where they stand; joins operands as they are typed, nothing evaluated. */
final class Tree {
    private static final Set<String> SETS = Set.of("Set", "Interval", "Union", "Intersection");
    private static final Set<String> STRUCTURES = Set.of(
            "Set",
            "Interval",
            "Union",
            "Intersection",
            "List",
            "Tuple",
            "Equal",
            "Unequal",
            "Less",
            "LessEqual",
            "Greater",
            "GreaterEqual",
            "And",
            "Or");
    private static final Set<String> ARITHMETIC = Set.of("Plus", "Minus", "Times", "Divide", "Power");
    final IdentityHashMap<Expr, Span> spans = new IdentityHashMap<>();
    private final Set<Expr> bracketed = Collections.newSetFromMap(new IdentityHashMap<>());

    Expr located(int start, int end, Expr node) {
        spans.put(node, new Span(start, end));
        return node;
    }

    /** A node of its own, marked as written in brackets. */
    Expr bracketed(Expr node) {
        var whole = node instanceof Expr.Call call ? new Expr.Call(call.head(), call.arguments()) : node;
        if (whole instanceof Expr.Call) {
            bracketed.add(whole);
        }
        return whole;
    }

    boolean isBracketed(Expr node) {
        return bracketed.contains(node);
    }

    static boolean set(Expr node) {
        return node instanceof Expr.Call call && SETS.contains(call.head());
    }

    static boolean structure(Expr node) {
        return node instanceof Expr.Call call && STRUCTURES.contains(call.head());
    }

    /** What stands alone in square or curly brackets, which are then used as round ones. */
    static Expr lone(Expr node) {
        return node instanceof Expr.Call call
                        && (call.is("List", 1) || call.is("Set", 1))
                        && !structure(call.argument(0))
                        && !(call.argument(0) instanceof Expr.Call part
                                && part.head().equals("PlusMinus"))
                ? call.argument(0)
                : node;
    }

    private static boolean number(Expr node) {
        return !structure(lone(node)) && !structure(node);
    }

    /** The operands joined by an infix operator. @throws Unreadable at the operator if a set meets a number */
    Expr joined(String head, Expr left, Expr right, Word operator) {
        if (ARITHMETIC.contains(head) && (number(left) || number(right) || head.equals("Power"))) {
            return together(head, marked(left), marked(right), operator);
        }
        return together(head, left, right, operator);
    }

    private Expr marked(Expr node) {
        var inner = lone(node);
        return inner == node ? node : bracketed(inner);
    }

    private Expr together(String head, Expr left, Expr right, Word operator) {
        return switch (head) {
            case "Union", "Intersection" -> sets(head, left, right, operator);
            case "Plus" ->
                set(left) && set(right) ? flat("Union", left, right) : flat(head, numbers(left, right, operator));
            case "Minus" -> flat("Plus", numbers(left, Expr.call("Times", Expr.MINUS_ONE, right), operator, right));
            case "Times" -> flat(head, numbers(left, right, operator));
            case "Divide" -> flat("Times", numbers(left, Functions.power(right, Expr.MINUS_ONE), operator, right));
            case "Binomial", "Mod", "Dot", "Hadamard" -> new Expr.Call(head, List.of(left, right));
            case "Power" -> new Expr.Call(head, numbers(left, right, operator));
            case "And", "Or" -> flat(head, left, right);
            default -> relation(head, left, right);
        };
    }

    /** {@code a < x < b} says both. */
    private Expr relation(String head, Expr left, Expr right) {
        if (left instanceof Expr.Call call && !isBracketed(left) && Relations.relation(call.head())) {
            return flat("And", left, Expr.call(head, call.argument(1), right));
        }
        if (left instanceof Expr.Call call
                && !isBracketed(left)
                && call.head().equals("And")
                && call.arguments().get(call.arguments().size() - 1) instanceof Expr.Call last
                && Relations.relation(last.head())) {
            return flat("And", left, Expr.call(head, last.argument(1), right));
        }
        return Expr.call(head, left, right);
    }

    private Expr sets(String head, Expr left, Expr right, Word operator) {
        if (structure(left) && structure(right)) {
            return flat(head, left, right);
        }
        throw Words.error(operator, operator.shown() + " joins sets, not numbers");
    }

    private static List<Expr> numbers(Expr left, Expr right, Word operator) {
        return numbers(left, right, operator, right);
    }

    private static List<Expr> numbers(Expr left, Expr right, Word operator, Expr typed) {
        if (set(left) || set(typed)) {
            throw Words.error(
                    operator,
                    operator.shown() + " does not join a set with " + (set(left) && set(typed) ? "a set" : "a number"));
        }
        return List.of(left, right);
    }

    private Expr flat(String head, List<Expr> operands) {
        return flat(head, operands.get(0), operands.get(1));
    }

    private Expr flat(String head, Expr left, Expr right) {
        var parts = new ArrayList<Expr>();
        if (left instanceof Expr.Call call && call.head().equals(head) && !isBracketed(left)) {
            parts.addAll(call.arguments());
        } else {
            parts.add(left);
        }
        parts.add(right);
        return new Expr.Call(head, parts);
    }
}
