package keywright.book.expectation;

import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;
import keywright.law.Support;
import keywright.term.Term;

/** The distribution function \(F(t) = P(x \le t)\) of a law on an interval. */
record Distribution(Law law, Facts facts) {
    private static final String POINT = OneVariable.NAME;
    private static final String VARIABLE = Law.Image.VARIABLE;

    /** F at another random number with the same support; nothing if the integral is not known. */
    Optional<Term> at(Atom point) {
        return formula().flatMap(formula -> OneVariable.term(formula, POINT, point.term()));
    }

    private Optional<Expr> formula() {
        var at = Expr.symbol(POINT);
        if (!(law.support() instanceof Support.Interval interval)) {
            return Optional.empty();
        }
        return law.distribution(at).or(() -> {
            var known = Positives.on(
                    interval, POINT, Positives.on(interval, VARIABLE, facts).facts());
            return Cas.integrate(law.density(Expr.symbol(VARIABLE)), VARIABLE, interval.from(), at, known.facts());
        });
    }
}
