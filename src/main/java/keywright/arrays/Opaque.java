package keywright.arrays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/** Values of smooth functions of which nothing but the name is known, and of their derivatives. */
final class Opaque {
    private static final String MARK = "?";
    private static final String PARTIAL = "'";

    private Opaque() {}

    /** The value of a function at numbers. */
    static Expr.Call value(String function, List<Expr> arguments) {
        return new Expr.Call(MARK + function, arguments);
    }

    /** The derivative of such a value by one of its arguments, counted from zero; the order does not matter. */
    static Expr.Call partial(Expr.Call value, int position) {
        var marks = new ArrayList<>(List.of(value.head().split(PARTIAL, -1)));
        var head = marks.remove(0);
        marks.add(Integer.toString(position + 1));
        marks.sort(java.util.Comparator.naturalOrder());
        return new Expr.Call(head + PARTIAL + String.join(PARTIAL, marks), value.arguments());
    }

    static boolean is(Expr formula) {
        return formula instanceof Expr.Call call && call.head().startsWith(MARK);
    }

    /** Whether there are such values in a formula. */
    static boolean in(Expr formula) {
        return is(formula)
                || formula instanceof Expr.Call call
                        && call.arguments().stream().anyMatch(Opaque::in);
    }

    /** The name of the function whose value, or whose derivative, this is. */
    static String function(Expr.Call value) {
        return value.head().split(PARTIAL, 2)[0].substring(MARK.length());
    }

    /** By which arguments it is differentiated, counted from zero. */
    static List<Integer> by(Expr.Call value) {
        var marks = List.of(value.head().split(PARTIAL, -1));
        return marks.subList(1, marks.size()).stream()
                .map(mark -> Integer.parseInt(mark) - 1)
                .toList();
    }

    /** As in {@code f'1}, for messages. */
    static String shown(Expr.Call value) {
        return value.head().substring(MARK.length());
    }

    /** The values in a formula that are not within the arguments of others. */
    static Set<Expr.Call> values(Expr formula) {
        var found = new LinkedHashSet<Expr.Call>();
        collect(formula, found);
        return found;
    }

    private static void collect(Expr formula, Set<Expr.Call> found) {
        if (formula instanceof Expr.Call call) {
            if (is(call)) {
                found.add(call);
            } else {
                call.arguments().forEach(part -> collect(part, found));
            }
        }
    }

    /** A formula with whole parts replaced, from the top. */
    static Expr swapped(Expr formula, Map<? extends Expr, ? extends Expr> by) {
        var other = by.get(formula);
        if (other != null) {
            return other;
        }
        return formula instanceof Expr.Call call
                ? new Expr.Call(
                        call.head(),
                        call.arguments().stream().map(part -> swapped(part, by)).toList())
                : formula;
    }

    /** The derivative by a name. @throws Unfit if that of some function is not known */
    static Expr derivative(Expr formula, String name) {
        var names = new LinkedHashMap<Expr.Call, Expr.Sym>();
        values(formula).forEach(value -> names.put(value, Expr.symbol("\u2022value" + names.size())));
        var plain = swapped(formula, names);
        var back = new LinkedHashMap<Expr, Expr>();
        names.forEach((value, symbol) -> back.put(symbol, value));
        var terms = new ArrayList<Expr>();
        terms.add(known(plain, name));
        names.forEach((value, symbol) -> {
            if (!value.freeOf(name)) {
                terms.add(Algebra.times(known(plain, symbol.name()), inner(value, name)));
            }
        });
        return swapped(Algebra.plus(terms), back);
    }

    private static Expr inner(Expr.Call value, String name) {
        var terms = new ArrayList<Expr>();
        for (int i = 0; i < value.arguments().size(); i++) {
            terms.add(Algebra.times(partial(value, i), derivative(value.argument(i), name)));
        }
        return Algebra.plus(terms);
    }

    private static Expr known(Expr formula, String name) {
        try {
            return Cas.derivative(formula.normal(), name);
        } catch (IllegalArgumentException unknown) {
            throw new Unfit(String.valueOf(unknown.getMessage()));
        }
    }
}
