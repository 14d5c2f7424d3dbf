package keywright.book.expectation;

import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Factorials and binomial coefficients of whole numbers, multiplied out. */
public final class Factorials {
    private static final long MOST = 3;

    private Factorials() {}

    /** The formula without factorials of numbers, and without coefficients over numbers. */
    public static Expr multipliedOut(Expr formula) {
        return formula.map(Factorials::coefficient).map(Factorials::factorial);
    }

    /** \(\binom nk = n(n-1)\cdots(n-k+1)/k!\). */
    private static Expr coefficient(Expr part) {
        if (!(part instanceof Expr.Call call)
                || !call.is("Binomial", 2)
                || !(call.argument(1) instanceof Expr.Num k)
                || k.value() > MOST) {
            return part;
        }
        Expr product = Expr.ONE;
        for (long i = 0; i < k.value(); i++) {
            var factor = Algebra.minus(call.argument(0), Expr.of(i));
            product = Algebra.times(product, Algebra.divide(factor, Expr.of(i + 1)));
        }
        return product;
    }

    private static Expr factorial(Expr part) {
        if (!(part instanceof Expr.Call call)
                || !call.is("Factorial", 1)
                || !(call.argument(0) instanceof Expr.Num n)) {
            return part;
        }
        Expr product = Expr.ONE;
        for (long i = 2; i <= n.value(); i++) {
            product = Algebra.times(product, Expr.of(i));
        }
        return product;
    }
}
