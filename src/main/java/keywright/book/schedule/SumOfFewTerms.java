package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k=0}^{2} f(k) = f(0) + f(1) + f(2)\), where the ends are numbers and the terms are few. */
public record SumOfFewTerms() implements Rule {
    private static final int MOST = 12;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.over().size() == 1
                && sum.of() instanceof Scalar summand
                && sum.over().get(0).from() instanceof Expr.Num from
                && sum.over().get(0).to() instanceof Expr.Num to
                && from.integer()
                && to.integer())) {
            return Optional.empty();
        }
        var first = from.numerator().longValueExact();
        var last = to.numerator().longValueExact();
        if (last < first || last - first >= MOST) {
            return Optional.empty();
        }
        var name = sum.over().get(0).name();
        var terms = LongStream.rangeClosed(first, last)
                .mapToObj(k -> summand.value().with(name, Expr.of(k)).normal())
                .toList();
        return Optional.of(Step.of(this, goal, new Scalar(Algebra.plus(terms)), "write out the terms"));
    }

    @Override
    public Citation source() {
        return Sources.SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Binomial[n, k], {k, 0, 3}]", "Sum[1/(a + k), {k, 1, 2}]");
    }
}
