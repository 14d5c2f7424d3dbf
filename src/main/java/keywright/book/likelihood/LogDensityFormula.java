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
        var terms = new ArrayList<Expr>();
        var apart = new ArrayList<Expr>();
        var together = new ArrayList<Expr>();
        for (var factor : Algebra.factors(law.density(Expr.symbol(variable)))) {
            var base = Algebra.base(factor);
            var exponent = Algebra.exponent(factor);
            if (base.equals(Expr.symbol("E"))) {
                terms.add(positives.apart(exponent));
            } else {
                var positive = Cas.positive(base, positives.facts()) && Cas.real(exponent, positives.facts());
                (positive ? apart : together).add(factor);
            }
        }
        terms.add(positives.apart(Expr.call("Log", Algebra.times(apart))));
        var rest = Algebra.times(together);
        terms.add(rest.equals(Expr.ONE) ? Expr.ZERO : Expr.call("Log", rest));
        return Algebra.plus(terms);
    }
}
