package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
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

/**
 * \(\sum_{k=0}^n k(k-1)\cdots(k-j+1)\binom nk x^k y^{n-k} = n(n-1)\cdots(n-j+1)\,x^j(x+y)^{n-j}\), and so for every
 * polynomial in k.
 */
public record BinomialTheorem() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.of() instanceof Scalar summand
                && fromZero(sum)
                && Algebra.factors(summand.value()).contains(kernel(sum)))) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        var rest = Algebra.divide(summand.value(), kernel(sum));
        return PowerSeries.of(rest, index, index.to()).flatMap(series -> {
            var x = series.up();
            var whole = Cas.expand(Algebra.plus(x, series.down()));
            var value = series.total(j -> Algebra.times(
                    fallingPower(index.to(), j),
                    Algebra.power(x, Expr.of(j)),
                    Algebra.power(whole, Algebra.minus(index.to(), Expr.of(j)))));
            return Optional.of(List.<Condition>of())
                    .map(conditions -> new Step(
                            this,
                            goal,
                            new Scalar(value),
                            new Reason(
                                    "the binomial theorem, in falling powers of $" + index.name() + "$",
                                    conditions,
                                    List.of())));
        });
    }

    private static boolean fromZero(Sum sum) {
        return sum.over().size() == 1 && sum.over().get(0).from().equals(Expr.ZERO);
    }

    private static Expr kernel(Sum sum) {
        var index = sum.over().get(0);
        return Expr.call("Binomial", index.to(), index.symbol());
    }

    private static Expr fallingPower(Expr n, int length) {
        return length == 0
                ? Expr.ONE
                : Algebra.times(fallingPower(n, length - 1), Algebra.minus(n, Expr.of(length - 1L)));
    }

    @Override
    public Citation source() {
        return Sources.BINOMIAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k^2*Binomial[n, k]*a^k*b^(n - k), {k, 0, n}]");
    }
}
