package keywright.cas;

import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Limits of quotients of sums of rational powers at infinity, by the leading powers; elsewhere by putting the point
 * in, once
 * common factors are cancelled.
 */
record Limits(String name, Facts facts) {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    Optional<Expr> of(Expr formula, Expr to) {
        var fraction = Fraction.of(Simplifier.over(Symja.Command.TOGETHER, formula.normal()));
        var above = Algebra.times(fraction.numerator());
        var below = Algebra.times(fraction.denominator());
        if (to.equals(INFINITY)) {
            return leading(above).flatMap(top -> leading(below).flatMap(bottom -> compared(top, bottom)));
        }
        return to.freeOf("Infinity") && continuous(above) && continuous(below)
                ? at(above, below, to)
                : Optional.empty();
    }

    /** Sums, products and whole powers only: nothing that jumps. */
    private boolean continuous(Expr formula) {
        return Expansion.coefficients(formula, name).isPresent();
    }

    private Optional<Expr> at(Expr above, Expr below, Expr to) {
        var simplifier = new Simplifier(new RealRules(facts));
        var bottom = simplifier.simplify(below.with(name, to));
        var sign = Sign.of(bottom, facts);
        return sign.positive() || sign.negative()
                ? Optional.of(simplifier.simplify(Algebra.divide(above.with(name, to), bottom)))
                : Optional.empty();
    }

    /** A term c x^p. */
    private record Leading(Expr coefficient, Expr.Num power) {}

    private Optional<Leading> leading(Expr sum) {
        var byPower = new TreeMap<Expr.Num, Expr>((a, b) ->
                a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator())));
        for (var term : Algebra.terms(Expansion.expand(sum))) {
            var power = new Expr.Num(BigInteger.ZERO, BigInteger.ONE);
            Expr rest = Expr.ONE;
            for (var factor : Algebra.factors(term)) {
                if (factor.freeOf(name)) {
                    rest = Algebra.times(rest, factor);
                } else {
                    var part = power(factor);
                    if (part.isEmpty()) {
                        return Optional.empty();
                    }
                    rest = Algebra.times(rest, part.orElseThrow().coefficient());
                    power = (Expr.Num) Algebra.plus(power, part.orElseThrow().power());
                }
            }
            byPower.merge(power, rest, Algebra::plus);
        }
        return Optional.of(byPower.lastEntry())
                .map(last -> new Leading(last.getValue(), last.getKey()))
                .filter(last -> certain(last.coefficient()));
    }

    /** What leads in a power: of the variable itself, or of a sum that is positive in the end. */
    private Optional<Leading> power(Expr factor) {
        var base = Algebra.base(factor);
        if (!(Algebra.exponent(factor) instanceof Expr.Num exponent)) {
            return Optional.empty();
        }
        if (base.equals(Expr.symbol(name))) {
            return Optional.of(new Leading(Expr.ONE, exponent));
        }
        return base.equals(factor)
                ? Optional.empty()
                : leading(base)
                        .filter(inside -> Sign.of(inside.coefficient(), facts).positive())
                        .map(inside -> new Leading(Algebra.power(inside.coefficient(), exponent), (Expr.Num)
                                Algebra.times(inside.power(), exponent)));
    }

    /** Whether a leading coefficient is certainly not zero. */
    private boolean certain(Expr coefficient) {
        var sign = Sign.of(coefficient, facts);
        return sign.positive() || sign.negative();
    }

    private Optional<Expr> compared(Leading above, Leading below) {
        var power = (Expr.Num) Algebra.minus(above.power(), below.power());
        if (power.signum() < 0) {
            return Optional.of(Expr.ZERO);
        }
        var ratio = Algebra.divide(above.coefficient(), below.coefficient());
        if (power.signum() == 0) {
            return Optional.of(Cas.simplify(ratio, facts));
        }
        return Optional.of(Sign.of(ratio, facts).positive() ? INFINITY : Algebra.times(Expr.MINUS_ONE, INFINITY));
    }
}
