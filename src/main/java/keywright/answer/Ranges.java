package keywright.answer;

import java.util.List;
import keywright.cas.Expr;

/** Statements about where something lies, as intervals: {@code 0 < x <= 1} is (0, 1]. */
final class Ranges {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    private Ranges() {}

    /** The interval of a statement about one thing; the formula itself if it is none. */
    static Expr interval(Expr statement) {
        if (!(statement instanceof Expr.Call call)) {
            return statement;
        }
        if (call.is("And", 2)
                && call.argument(0) instanceof Expr.Call low
                && call.argument(1) instanceof Expr.Call high
                && less(low)
                && less(high)
                && low.argument(1).equals(high.argument(0))) {
            return range(low.argument(0), high.argument(1), low.head(), high.head());
        }
        if (less(call) && number(call.argument(1))) {
            return range(Expr.call("Times", Expr.MINUS_ONE, INFINITY), call.argument(1), "Less", call.head());
        }
        if (less(call) && number(call.argument(0))) {
            return range(call.argument(0), INFINITY, call.head(), "Less");
        }
        return greater(call) && !call.argument(0).equals(call.argument(1)) ? interval(turned(call)) : statement;
    }

    private static boolean less(Expr.Call call) {
        return call.is("Less", 2) || call.is("LessEqual", 2);
    }

    private static boolean greater(Expr.Call call) {
        return call.is("Greater", 2) || call.is("GreaterEqual", 2);
    }

    private static boolean number(Expr formula) {
        return keywright.cas.Vocabulary.CONSTANTS.containsAll(formula.symbols());
    }

    private static Expr turned(Expr.Call call) {
        var head = call.head().equals("Greater") ? "Less" : "LessEqual";
        return Expr.call(head, call.argument(1), call.argument(0));
    }

    private static Expr range(Expr low, Expr high, String left, String right) {
        return new Expr.Call("Interval", List.of(low, high, closed(left), closed(right)));
    }

    private static Expr closed(String relation) {
        return Expr.symbol(relation.equals("LessEqual") ? "True" : "False");
    }
}
