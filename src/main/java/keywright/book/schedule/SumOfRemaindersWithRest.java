package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_{l=1}^{L} (l \bmod c) = \lfloor L/c\rfloor \sum_{r=0}^{c-1} r + \sum_{r=0}^{L \bmod c} r\) for numbers L and
 * c of which c does not divide L.
 */
public record SumOfRemaindersWithRest() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Remainders.of(goal)
                .filter(sum -> Whole.certainlyNot(sum.periods()))
                .map(sum -> Step.of(
                        this,
                        goal,
                        split(sum, context),
                        "the remainders run through whole periods, and one is cut short"));
    }

    private static Term split(Remainders sum, Context context) {
        var ratio = (Expr.Num) sum.periods();
        var full = new Expr.Num(ratio.numerator().divide(ratio.denominator()), java.math.BigInteger.ONE);
        var rest = Algebra.minus(sum.last(), Algebra.times(full, sum.divisor()));
        var whole = upTo(Algebra.minus(sum.divisor(), Expr.ONE), context);
        return Terms.plus(Terms.times(new Scalar(full), whole), upTo(rest, context));
    }

    private static Term upTo(Expr last, Context context) {
        var remainder = Letters.remainder(last, context);
        return new Sum(remainder, new Scalar(remainder.symbol()));
    }

    @Override
    public Citation source() {
        return Sources.REGROUPING;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Mod[k, 4], {k, 1, 10}]", "Sum[Mod[k, 7], {k, 1, 5}]");
    }
}
