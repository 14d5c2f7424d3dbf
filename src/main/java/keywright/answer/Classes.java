package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * Two formulas with roundings, remainders or turns of a whole number n, proved equal for each remainder of n by a small
 * number: n = 2m and n = 2m + 1, or thirds, and so on.
 */
record Classes(Facts facts) {
    private static final Set<String> ROUNDING = Set.of("Floor", "Ceiling", "Mod", "Quotient", "Sin", "Cos");
    private static final List<Integer> DIVISORS = List.of(2, 3, 4, 6);
    private static final String QUOTIENT = "quotient";

    boolean equal(Expr left, Expr right) {
        var names = new TreeSet<String>();
        rounded(left, false, names);
        rounded(right, false, names);
        return names.stream().filter(name -> facts.of(name).integer()).anyMatch(name -> DIVISORS.stream()
                .anyMatch(divisor -> equal(left, right, name, divisor)));
    }

    /** The names within roundings and exponents. */
    private static void rounded(Expr formula, boolean inside, Set<String> names) {
        if (formula instanceof Expr.Sym name && inside) {
            names.add(name.name());
        } else if (formula instanceof Expr.Call call) {
            var within = inside || ROUNDING.contains(call.head());
            call.arguments().forEach(part -> rounded(part, within, names));
        }
    }

    private boolean equal(Expr left, Expr right, String name, int divisor) {
        var wide =
                new Domain(true, Math.min(0, Math.floor(facts.of(name).least() / divisor)), Double.POSITIVE_INFINITY);
        var inside = facts.and(QUOTIENT, wide);
        for (int rest = 0; rest < divisor; rest++) {
            var value = Algebra.plus(Algebra.times(Expr.of(divisor), Expr.symbol(QUOTIENT)), Expr.of(rest));
            if (!same(put(left, name, value), put(right, name, value), inside)) {
                return false;
            }
        }
        return true;
    }

    /** The formula with a value for a name, and arguments multiplied out. */
    private static Expr put(Expr formula, String name, Expr value) {
        return formula.with(name, value)
                .map(part -> part instanceof Expr.Call call && ROUNDING.contains(call.head())
                        ? new Expr.Call(
                                call.head(),
                                new ArrayList<>(call.arguments().stream()
                                        .map(Cas::expand)
                                        .toList()))
                        : part);
    }

    private static boolean same(Expr left, Expr right, Facts inside) {
        try {
            return Cas.identical(left, right, inside);
        } catch (ArithmeticException zero) {
            return false;
        }
    }
}
