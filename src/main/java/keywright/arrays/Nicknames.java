package keywright.arrays;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * Names for the exponentials and roots in entries, the same for the same: entries that are equal whatever these names
 * mean are equal, and are short.
 */
final class Nicknames {
    private static final Expr E = Expr.symbol("E");
    private final Map<Expr, Expr> seen = new HashMap<>();
    private final Map<Expr, Expr> names = new HashMap<>();

    /** Whether two entries are the same rational function of names and what has got a name. */
    boolean same(Expr left, Expr right) {
        try {
            return Cas.identical(shortened(left), shortened(right), Facts.NONE);
        } catch (ArithmeticException zero) { // one of them divides by zero
            return false;
        }
    }

    private Expr shortened(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var inside = new Expr.Call(
                call.head(), call.arguments().stream().map(this::shortened).toList());
        return inside.is("Power", 2) && named(inside) ? seen.computeIfAbsent(inside, this::name) : inside;
    }

    private static boolean named(Expr.Call power) {
        var exponent = power.argument(1);
        return power.argument(0).equals(E) || !(exponent instanceof Expr.Num number && number.integer());
    }

    private Expr name(Expr power) {
        var call = (Expr.Call) power;
        var key = call.argument(0).equals(E)
                ? new Expr.Call("Power", List.of(E, Cas.expand(call.argument(1))))
                : Algebra.power(Cas.expand(call.argument(0)), call.argument(1));
        return names.computeIfAbsent(key, unused -> Expr.symbol("nickname" + names.size()));
    }
}
