package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k\ge0} k(k-1)\cdots(k-j+1)\,\frac{x^k}{k!} = x^j e^x\), and so for every polynomial in k. */
public record ExponentialSeries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.of() instanceof Scalar summand
                && fromZero(sum)
                && sum.infinite()
                && mentions(summand.value(), sum))) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        var rest =
                Algebra.divide(summand.value(), Algebra.power(Expr.call("Factorial", index.symbol()), Expr.MINUS_ONE));
        return PowerSeries.of(rest, index, Expr.symbol("Infinity")).flatMap(series -> {
            var x = series.up();
            var value =
                    series.total(j -> Algebra.times(Algebra.power(x, Expr.of(j)), Algebra.power(Expr.symbol("E"), x)));
            return Optional.of(List.<Condition>of())
                    .map(conditions -> new Step(
                            this,
                            goal,
                            new Scalar(value),
                            new Reason(
                                    "the exponential series, in falling powers of $" + index.name() + "$",
                                    conditions,
                                    List.of())));
        });
    }

    private static boolean fromZero(Sum sum) {
        return sum.over().size() == 1 && sum.over().get(0).from().equals(Expr.ZERO);
    }

    private static boolean mentions(Expr summand, Sum sum) {
        var kernel = Expr.call("Factorial", sum.over().get(0).symbol());
        return Algebra.factors(summand).contains(Algebra.power(kernel, Expr.MINUS_ONE));
    }

    @Override
    public Citation source() {
        return Sources.SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k^2*a^k/Factorial[k], {k, 0, Infinity}]");
    }
}
