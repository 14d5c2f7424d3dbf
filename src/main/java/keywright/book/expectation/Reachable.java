package keywright.book.expectation;

import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.term.Apply;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * The values of a number with whole ones at which a product is not zero: where one factor is an indicator
 * \(\mathbf 1_{c \ge x + y}\) of a sum of numbers that are not below their least values, x is at most c less the least
 * y.
 */
final class Reachable {
    private Reachable() {}

    static Support of(Term product, Atom atom) {
        return atom.law().support() instanceof Support.Integers range
                        && range.to().equals(Support.INFINITY)
                        && range.from() instanceof Expr.Num
                ? Terms.factors(product).stream()
                        .flatMap(factor -> last(factor, atom).stream())
                        .findFirst()
                        .<Support>map(last -> new Support.Integers(range.from(), last))
                        .orElse(range)
                : atom.law().support();
    }

    /** The last value for which the indicator can be one. */
    private static Optional<Expr> last(Term factor, Atom atom) {
        if (!(factor instanceof Apply step) || !step.is("UnitStep")) {
            return Optional.empty();
        }
        var rest = step.argument().formula();
        for (var other : Atom.in(step.argument())) {
            var slope = slope(step.argument(), other);
            var range = other.law().support();
            if (!slope.equals(Expr.MINUS_ONE) || !(range instanceof Support.Integers whole)) {
                return Optional.empty();
            }
            var least = other.equals(atom) ? Expr.ZERO : whole.from();
            var number = other.term().formula();
            rest = rest.map(part -> part.equals(number) ? least : part);
        }
        return Atom.in(step.argument()).contains(atom) && Cas.expand(rest.normal()) instanceof Expr.Num last
                ? Optional.of(Expr.of((long) Math.floor(last.value())))
                : Optional.empty();
    }

    private static Expr slope(Term argument, Atom atom) {
        return Cas.coefficients(OneVariable.formula(argument, atom, "\u2022x"), "\u2022x")
                .filter(all -> all.size() == 2)
                .map(all -> all.get(1))
                .orElse(Expr.ZERO);
    }
}
