package keywright.cas;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the minus signs of a product stand: (L − 1)/(B + L − 1), not (1 − L)/(1 − B − L); a/(b − a), not −a/(a − b).
 */
final class Minus {
    private Minus() {}

    static Expr placed(Expr product) {
        var factors = new ArrayList<>(Algebra.factors(product));
        for (int i = 0; i < factors.size(); i++) {
            if (bracket(factors.get(i)) && surplus(factors.get(i)) > 0) {
                factors.set(i, turned(factors.get(i)));
                factors.add(Expr.MINUS_ONE);
            }
        }
        var negative = Algebra.coefficient(Algebra.times(factors)).signum() < 0;
        for (int i = 0; negative && i < factors.size(); i++) {
            if (bracket(factors.get(i)) && surplus(factors.get(i)) == 0) {
                factors.set(i, turned(factors.get(i)));
                factors.add(Expr.MINUS_ONE);
                negative = false;
            }
        }
        return Algebra.factors(product).size() > 1 ? Algebra.times(factors) : product;
    }

    private static boolean bracket(Expr factor) {
        var odd = Algebra.exponent(factor).equals(Expr.ONE)
                || Algebra.exponent(factor).equals(Expr.MINUS_ONE);
        return odd
                && Algebra.base(factor) instanceof Expr.Call base
                && base.head().equals("Plus");
    }

    /** How many more negative than positive terms there are. */
    private static int surplus(Expr bracket) {
        return -terms(bracket).stream()
                .mapToInt(term -> Algebra.coefficient(term).signum())
                .sum();
    }

    private static List<Expr> terms(Expr bracket) {
        return Algebra.terms(Algebra.base(bracket));
    }

    private static Expr turned(Expr bracket) {
        var sum = Algebra.plus(terms(bracket).stream()
                .map(term -> Algebra.times(Expr.MINUS_ONE, term))
                .toList());
        return Algebra.power(sum, Algebra.exponent(bracket));
    }
}
