package keywright.book.likelihood;

import java.util.ArrayList;
import keywright.book.expectation.Positives;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;

/**
 * The logarithm of a density as a sum: factors that are certainly positive are taken apart; what is left is positive,
 * for the density is, and stays in one logarithm.
 */
public record LogDensityFormula(Law law, Facts facts) {

    /** The formula in a variable that takes values of the law. */
    public Expr at(String variable) {
        var positives = Positives.on(law.support(), variable, facts);
        var apart = new ArrayList<Expr>();
        var together = new ArrayList<Expr>();
        for (var factor : Algebra.factors(law.density(Expr.symbol(variable)))) {
            var base = Algebra.base(factor);
            var positive =
                    Cas.positive(base, positives.facts()) && Cas.real(Algebra.exponent(factor), positives.facts());
            (positive ? apart : together).add(factor);
        }
        var rest = Algebra.times(together);
        return Algebra.plus(
                positives.apart(Expr.call("Log", Algebra.times(apart))),
                rest.equals(Expr.ONE) ? Expr.ZERO : Expr.call("Log", rest));
    }
}
