package keywright.cas;

import java.util.ArrayList;
import java.util.List;

/** A product as a person writes it: what stands above the bar and what stands below. */
public record Fraction(List<Expr> numerator, List<Expr> denominator) {
    /** A fraction keeps its own copies. */
    public Fraction {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** Factors with a negative exponent go below the bar, numbers are split. */
    public static Fraction of(Expr product) {
        var above = new ArrayList<Expr>();
        var below = new ArrayList<Expr>();
        for (var factor : Algebra.factors(product)) {
            if (factor instanceof Expr.Num number) {
                if (!number.numerator().equals(java.math.BigInteger.ONE)) {
                    above.add(new Expr.Num(number.numerator(), java.math.BigInteger.ONE));
                }
                if (!number.integer()) {
                    below.add(new Expr.Num(number.denominator(), java.math.BigInteger.ONE));
                }
            } else if (inverted(factor)) {
                var call = (Expr.Call) factor;
                below.add(Algebra.power(call.argument(0), Algebra.times(Expr.MINUS_ONE, call.argument(1))));
            } else {
                above.add(factor);
            }
        }
        return new Fraction(above, below);
    }

    private static boolean inverted(Expr factor) {
        return factor instanceof Expr.Call call
                && call.is("Power", 2)
                && !call.argument(0).equals(Expr.symbol("E"))
                && Algebra.coefficient(call.argument(1)).signum() < 0;
    }
}
