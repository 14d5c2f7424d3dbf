package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Order;
import keywright.term.Plus;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Truth;

/** Scalar algebra: the simplest of the ways to write a closed form. */
public record SimplifyClosedForm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!goal.closed()
                || !goal.shape().scalar() && !scaled(goal)
                || goal instanceof Order
                || goal instanceof Solution
                || goal instanceof Truth) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(goal);
        var simple = opaque.term(Cas.simplify(formula, opaque.facts(context.facts())));
        return simple.equals(goal) || !simple.shape().equals(goal.shape()) || simple.equals(opaque.term(formula))
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, simple, "collect terms"));
    }

    /** A closed number at its shortest may have parts that are shorter otherwise by themselves. */
    @Override
    public boolean settles(Term term) {
        return term.closed() && term.shape().scalar() && !(term instanceof Order) && !(term instanceof Solution);
    }

    /** A sum of arrays under a common factor, which may cancel. */
    private static boolean scaled(Term goal) {
        return goal instanceof Times product
                && !product.coefficient().equals(Expr.ONE)
                && product.factors().stream()
                        .anyMatch(factor -> factor instanceof Plus sum
                                && sum.terms().stream().allMatch(term -> Terms.coefficient(term).symbols().stream()
                                        .anyMatch(name -> !product.coefficient().freeOf(name))));
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("d + 3*d*(d - 1)/E", "a*(b + 1) - a*b");
    }
}
