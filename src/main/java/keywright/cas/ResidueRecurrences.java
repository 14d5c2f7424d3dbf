package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values modulo a prime of functions that a shift of their argument or order by one changes in a known way. */
final class ResidueRecurrences {
    private static final int FARTHEST = 3000;
    private final ResidueFormula formula;
    private final Residues field;
    private final Letters letters;
    private final Facts facts;

    ResidueRecurrences(ResidueFormula formula, Facts facts) {
        this.formula = formula;
        this.field = formula.field;
        this.letters = formula.letters;
        this.facts = facts;
    }

    private long value(Expr part) {
        return formula.value(part);
    }

    private long over(long above, long below) {
        return field.times(above, field.inverse(below));
    }

    long binomial(Expr n, Expr k) {
        var rest = Algebra.plus(Algebra.minus(n, k), Expr.ONE);
        return over(gamma(Algebra.plus(n, Expr.ONE)), field.times(gamma(Algebra.plus(k, Expr.ONE)), gamma(rest)));
    }

    /** The whole number nearest below the constant term of a sum, nothing if that is far. */
    private static int whole(Expr expanded) {
        var constant = Algebra.terms(expanded).stream()
                .filter(Expr.Num.class::isInstance)
                .map(Expr.Num.class::cast)
                .findFirst()
                .orElse(Expr.ZERO);
        var floor = constant.numerator()
                .subtract(constant.numerator().mod(constant.denominator()))
                .divide(constant.denominator());
        if (floor.abs().compareTo(BigInteger.valueOf(FARTHEST)) > 0) {
            throw new NoResidue();
        }
        return floor.intValueExact();
    }

    /** \(\Gamma(x + c) = x (x+1) \cdots (x+c-1)\,\Gamma(x)\). */
    long gamma(Expr argument) {
        var expanded = Expansion.expand(argument);
        var shift = whole(expanded);
        var rest = Algebra.minus(expanded, Expr.of(shift));
        if (rest.equals(Expr.ZERO)) {
            if (shift <= 0) {
                throw new NoResidue();
            }
            return rising(1, shift - 1);
        }
        var value = value(rest);
        var start = rest.equals(Expr.HALF) ? formula.value(Algebra.sqrt(Expr.PI)) : letters.letter("Gamma", value);
        return shift >= 0
                ? field.times(start, rising(value, shift))
                : over(start, rising(field.plus(value, field.of(BigInteger.valueOf(shift))), -shift));
    }

    private long rising(long from, int count) {
        var product = 1L;
        for (int i = 0; i < count; i++) {
            product = field.times(product, field.plus(from, i));
        }
        return product;
    }

    /** \(\psi^{(n)}(x+1) = \psi^{(n)}(x) + (-1)^n n!\,x^{-n-1}\), DLMF 5.15.5. */
    long polygamma(int order, Expr argument) {
        var expanded = Expansion.expand(argument);
        var shift = whole(expanded);
        var rest = Algebra.minus(expanded, Expr.of(shift));
        var pole = rest.equals(Expr.ZERO);
        var start = pole ? 1L : value(rest);
        var count = pole ? shift - 1 : shift;
        if (count < 0) {
            throw new NoResidue();
        }
        var factor = order % 2 == 0 ? rising(1, order) : field.negated(rising(1, order));
        var sum = pole && order == 0
                ? field.negated(letters.letter("EulerGamma"))
                : letters.letter("PolyGamma", order, start);
        for (int i = 0; i < count; i++) {
            sum = field.plus(sum, field.times(factor, field.power(field.plus(start, i), -order - 1L)));
        }
        return sum;
    }

    /** \(\lceil m/n \rceil = \lfloor (m + n - 1)/n \rfloor\) for whole m and n > 0. */
    long ceiling(Expr argument) {
        var fraction = Fraction.of(Simplifier.over(Symja.Command.TOGETHER, argument));
        var below = Algebra.times(fraction.denominator());
        var above = Algebra.times(fraction.numerator());
        return Domains.whole(below, facts)
                        && Domains.whole(above, facts)
                        && Sign.of(below, facts).positive()
                ? floor(Algebra.divide(Algebra.plus(Expansion.expand(above), below, Expr.MINUS_ONE), below))
                : field.negated(floor(Algebra.times(Expr.MINUS_ONE, argument)));
    }

    long floor(Expr argument) {
        var expanded = Expansion.expand(argument);
        if (Domains.whole(expanded, facts)) {
            return value(expanded);
        }
        var shift = whole(expanded);
        var parts = new ArrayList<Expr>(List.of(Expr.of(-shift)));
        var outside = new ArrayList<Expr>(List.of(Expr.of(shift)));
        for (var term : Algebra.terms(expanded)) {
            (Domains.whole(term, facts) && !(term instanceof Expr.Num) ? outside : parts).add(term);
        }
        var rest = Algebra.plus(parts);
        var inside = rest instanceof Expr.Num ? 0 : letters.letter("Floor", value(rest));
        return field.plus(value(Algebra.plus(outside)), inside);
    }

    /** \(I_{n+1}(x) = I_{n-1}(x) - (2n/x) I_n(x)\), DLMF 10.29.1. */
    Optional<Long> bessel(Expr order, Expr x) {
        if (!(order instanceof Expr.Num number
                && number.integer()
                && number.numerator().bitLength() < 6)) {
            return Optional.empty();
        }
        var argument = value(x);
        var previous = letters.letter("BesselI", 0, argument);
        var last = letters.letter("BesselI", 1, argument);
        var size = Math.abs(number.numerator().intValueExact());
        for (int n = 1; n < size; n++) {
            var next = field.minus(previous, field.times(over(2L * n, argument), last));
            previous = last;
            last = next;
        }
        return Optional.of(size == 0 ? previous : last);
    }
}
