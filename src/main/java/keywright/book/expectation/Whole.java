package keywright.book.expectation;

import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Factorials of whole numbers, multiplied out. */
public final class Whole {
    private Whole() {}

    /** The formula without factorials of numbers. */
    public static Expr factorials(Expr formula) {
        return formula.map(Whole::factorial);
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
