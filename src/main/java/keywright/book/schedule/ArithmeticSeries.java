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
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{r=m}^{n} (a + br) = (n - m + 1)\,\frac{(a + bm) + (a + bn)}{2}\). */
public record ArithmeticSeries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1 || sum.infinite()) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return sum.of().scalar().filter(summand -> linear(summand, index)).map(summand -> {
            var ends = Algebra.plus(summand.with(index.name(), index.from()), summand.with(index.name(), index.to()));
            var value = Algebra.times(index.count(), ends, Expr.HALF);
            var because = "an arithmetic series: the number of terms times the mean of the first and the last";
            var reason = new Reason(because, Ranges.conditions(index, context), List.of());
            return new Step(this, goal, new Scalar(value), reason);
        });
    }

    /** Whether the formula is a + b·index with b not zero and neither depending on the index. */
    private static boolean linear(Expr summand, Index index) {
        return !summand.freeOf(index.name())
                && Algebra.terms(summand).stream()
                        .allMatch(term ->
                                Algebra.divide(term, index.symbol()).freeOf(index.name()) || term.freeOf(index.name()));
    }

    @Override
    public Citation source() {
        return Sources.ARITHMETIC_SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k, {k, 0, c - 1}]", "Sum[a + 3*k, {k, 1, n}]");
    }
}
