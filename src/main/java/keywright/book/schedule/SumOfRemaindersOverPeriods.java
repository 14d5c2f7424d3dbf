package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sum_{l=1}^{L} (l \bmod c) = \frac{L}{c} \sum_{r=0}^{c-1} r\) if c divides L. */
public record SumOfRemaindersOverPeriods() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Remainders.of(goal)
                .filter(sum -> !Whole.certainlyNot(sum.periods()))
                .map(sum -> step(sum, goal, context));
    }

    private Step step(Remainders sum, Term goal, Context context) {
        var remainder = Letters.remainder(Algebra.minus(sum.divisor(), Expr.ONE), context);
        var period = new Sum(remainder, new Scalar(remainder.symbol()));
        var because = "the remainders run through equal periods, one for each multiple of the spacing";
        var conditions = Whole.conditions(sum.periods(), context.facts());
        return new Step(
                this, goal, Terms.times(new Scalar(sum.periods()), period), new Reason(because, conditions, List.of()));
    }

    @Override
    public Citation source() {
        return Sources.REGROUPING;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Mod[k, c], {k, 1, L}]", "Sum[Mod[k, 6], {k, 1, 24}]");
    }
}
