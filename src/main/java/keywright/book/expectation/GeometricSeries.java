package keywright.book.expectation;

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

/** \(\sum_{k\ge0} k(k-1)\cdots(k-j+1)\,x^k = j!\,x^j/(1-x)^{j+1}\) for |x| < 1, and so for every polynomial in k. */
public record GeometricSeries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.of() instanceof Scalar summand
                && sum.over().size() == 1
                && sum.infinite())) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        var counted = summand.value().with(index.name(), Algebra.plus(index.symbol(), index.from()));
        return PowerSeries.of(counted.normal(), index, Expr.symbol("Infinity")).flatMap(series -> {
            var x = series.up();
            var gap = Algebra.minus(Expr.ONE, x);
            return Existence.positive(List.of(gap, Algebra.plus(Expr.ONE, x)), context.facts())
                    .map(conditions -> new Step(
                            this,
                            goal,
                            new Scalar(total(series, gap)),
                            new Reason(words(index), conditions, List.of())));
        });
    }

    private static String words(Index index) {
        return "the geometric series and its derivatives, in falling powers of $" + index.name() + "$";
    }

    private static Expr total(PowerSeries series, Expr gap) {
        return series.total(j -> Algebra.times(
                factorial(j), Algebra.power(series.up(), Expr.of(j)), Algebra.power(gap, Expr.of(-1L - j))));
    }

    private static Expr factorial(int n) {
        return n < 2 ? Expr.ONE : Algebra.times(Expr.of(n), factorial(n - 1));
    }

    @Override
    public Citation source() {
        return Sources.SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k^2*q^k, {k, 0, Infinity}]", "Sum[q*(1 - q)^k, {k, c, Infinity}]");
    }
}
