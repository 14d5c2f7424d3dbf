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

/** \(\sum_{k=a}^b x^k = (x^a - x^{b+1})/(1-x)\) for \(x \ne 1\). */
public record FiniteGeometricSeries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                        && sum.of() instanceof Scalar summand
                        && sum.over().size() == 1)
                || sum.infinite()) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return PowerSeries.of(summand.value(), index, Expr.symbol("Infinity"))
                .filter(series -> series.falling().size() == 1)
                .map(series -> {
                    var x = series.up();
                    var ends = Algebra.minus(
                            Algebra.power(x, index.from()), Algebra.power(x, Algebra.plus(index.to(), Expr.ONE)));
                    var value = Algebra.divide(ends, Cas.expand(Algebra.minus(Expr.ONE, x)));
                    var conditions = conditions(x, context);
                    return new Step(
                            this,
                            goal,
                            new Scalar(series.total(j -> value)),
                            new Reason("a geometric series with an end", conditions, List.of()));
                });
    }

    private static List<Condition> conditions(Expr x, Context context) {
        var gap = Cas.expand(Algebra.minus(Expr.ONE, x));
        var apart =
                Cas.positive(gap, context.facts()) || Cas.positive(Algebra.times(Expr.MINUS_ONE, gap), context.facts());
        return apart ? List.of() : List.of(new Condition.Holds(Expr.call("Unequal", x, Expr.ONE)));
    }

    @Override
    public Citation source() {
        return Sources.SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[q^k, {k, 1, n}]", "Sum[E^(m*k)/n, {k, 1, n}]");
    }
}
