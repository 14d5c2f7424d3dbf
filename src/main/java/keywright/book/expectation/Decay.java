package keywright.book.expectation;

import java.util.ArrayList;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/** An exponential \(C e^{-r t^c}\). */
record Decay(Expr constant, Expr rate, Expr degree) {

    /** The exponential with this exponent; nothing if there are different powers of the variable in it, or none. */
    static Optional<Decay> of(Expr exponent, String variable) {
        var t = Expr.symbol(variable);
        var constants = new ArrayList<Expr>();
        var rates = new ArrayList<Expr>();
        var degrees = new ArrayList<Expr>();
        for (var term : Algebra.terms(Cas.expand(exponent))) {
            var powers = Algebra.factors(term).stream()
                    .filter(factor -> !factor.freeOf(variable))
                    .toList();
            if (powers.isEmpty()) {
                constants.add(term);
            } else if (powers.size() == 1 && Algebra.base(powers.get(0)).equals(t)) {
                degrees.add(Algebra.exponent(powers.get(0)));
                rates.add(Algebra.divide(Algebra.times(Expr.MINUS_ONE, term), powers.get(0)));
            } else {
                return Optional.empty();
            }
        }
        return degrees.stream().distinct().count() == 1
                ? Optional.of(new Decay(
                        Algebra.power(Expr.symbol("E"), Algebra.plus(constants)), Algebra.plus(rates), degrees.get(0)))
                : Optional.empty();
    }
}
