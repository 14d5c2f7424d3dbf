package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Fraction;
import keywright.cas.Vocabulary;
import keywright.rule.Condition;

/** When an integral or a series exists: as far as it is not certain it becomes conditions; certainly not is nothing. */
public final class Existence {
    private Existence() {}

    /** The conditions under which all of the quantities are greater than zero. */
    public static Optional<List<Condition>> positive(List<Expr> quantities, Facts facts) {
        var conditions = new ArrayList<Condition>();
        for (var quantity : quantities) {
            var reduced = reduced(quantity, facts);
            if (Cas.positive(quantity, facts) || Cas.positive(reduced, facts)) {
                continue;
            }
            if (Cas.nonpositive(reduced, facts) || Vocabulary.CONSTANTS.containsAll(reduced.symbols())) {
                return Optional.empty();
            }
            conditions.add(new Condition.Holds(greater(reduced)));
        }
        return Optional.of(conditions.stream().distinct().toList());
    }

    /** As positive as the quantity, without positive denominators. */
    private static Expr reduced(Expr quantity, Facts facts) {
        var fraction = Fraction.of(Cas.together(quantity));
        var below = Algebra.times(fraction.denominator());
        return Cas.positive(below, facts) ? Cas.expand(Algebra.times(fraction.numerator())) : quantity;
    }

    /** Terms with a minus sign go to the other side, and a common factor is dropped. */
    private static Expr greater(Expr quantity) {
        var size = Algebra.coefficient(Algebra.terms(quantity).get(0));
        var scaled = size.signum() == 0 ? quantity : Algebra.divide(quantity, size.signum() > 0 ? size : negated(size));
        var terms = Algebra.terms(Cas.expand(scaled));
        var left = terms.stream()
                .filter(term -> Algebra.coefficient(term).signum() > 0)
                .toList();
        var right = terms.stream()
                .filter(term -> Algebra.coefficient(term).signum() <= 0)
                .map(Existence::negated)
                .toList();
        return Expr.call("Greater", Algebra.plus(left), Algebra.plus(right));
    }

    private static Expr negated(Expr formula) {
        return Algebra.times(Expr.MINUS_ONE, formula);
    }
}
