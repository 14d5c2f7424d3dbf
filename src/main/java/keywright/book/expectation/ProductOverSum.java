package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \((a + b)\,c = ac + bc\) and \((a+b)^2 = a^2 + 2ab + b^2\), inside an expectation. */
public record ProductOverSum() implements Rule {
    private static final int MOST_TERMS = 200;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        List<Term> terms = List.of(Scalar.of(1));
        for (var factor : Terms.factors(expectation.of())) {
            terms = times(terms, copies(factor));
            if (terms.size() > MOST_TERMS) {
                return Optional.empty();
            }
        }
        var expanded = Terms.plus(terms);
        return expanded.equals(expectation.of()) || terms.size() == 1
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, new Expectation(expanded), "multiply out"));
    }

    /** The sums a factor is a product of. */
    private static List<List<Term>> copies(Term factor) {
        if (factor instanceof Plus plus) {
            return List.of(plus.terms());
        }
        if (factor instanceof Power power
                && power.base() instanceof Plus plus
                && power.exponent() instanceof Expr.Num number
                && number.integer()
                && number.signum() > 0
                && number.numerator().bitLength() < 5) {
            return java.util.Collections.nCopies(number.numerator().intValueExact(), plus.terms());
        }
        return List.of(List.of(factor));
    }

    private static List<Term> times(List<Term> terms, List<List<Term>> sums) {
        var product = terms;
        for (var sum : sums) {
            var next = new ArrayList<Term>();
            product.forEach(left -> sum.forEach(right -> next.add(Terms.times(left, right))));
            product = Terms.terms(Terms.plus(next));
        }
        return product;
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[(z + x[[1]])^2]", "Expectation[(m + s*z)*z]");
    }
}
