package keywright.book.expectation;

import java.util.ArrayList;
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
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/**
 * \(\sum_{k=a}^b x^k = (x^a - x^{b+1})/(1-x)\) for \(x \ne 1\); with a polynomial p beside the powers,
 * \(q(b+1)x^{b+1} - q(a)x^a\) for the polynomial q with \(x\,q(k+1) - q(k) = p(k)\).
 */
public record FiniteGeometricSeries() implements Rule {
    private static final int MOST = 4;

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
                .filter(series -> !series.up().equals(Expr.ONE)
                        && series.falling().size() <= MOST
                        && series.falling().stream().allMatch(one -> one.freeOf(index.name())))
                .map(series -> {
                    var plain = series.falling().size() == 1;
                    var value = plain ? series.total(j -> plain(series.up(), index)) : summed(series, index);
                    var words = plain ? "a geometric series with an end" : "summed by parts: the differences telescope";
                    return new Step(
                            this,
                            goal,
                            new Scalar(value),
                            new Reason(words, conditions(series.up(), context), List.of()));
                });
    }

    private static Expr plain(Expr x, Index index) {
        var ends = Algebra.minus(Algebra.power(x, index.from()), Algebra.power(x, Algebra.plus(index.to(), Expr.ONE)));
        return Algebra.divide(ends, Cas.expand(Algebra.minus(Expr.ONE, x)));
    }

    /** By falling powers: \((x - 1)q_j + x(j + 1)q_{j+1} = p_j\). */
    private static Expr summed(PowerSeries series, Index index) {
        var x = series.up();
        var coefficients = new ArrayList<Expr>();
        Expr above = Expr.ZERO;
        for (int j = series.falling().size() - 1; j >= 0; j--) {
            var rest = Algebra.minus(series.falling().get(j), Algebra.times(x, Expr.of(j + 1), above));
            above = Cas.together(Algebra.divide(rest, Algebra.minus(x, Expr.ONE)));
            coefficients.add(0, above);
        }
        var end = Algebra.plus(index.to(), Expr.ONE);
        return Algebra.times(
                series.constant(), Algebra.minus(at(coefficients, x, end), at(coefficients, x, index.from())));
    }

    private static Expr at(List<Expr> coefficients, Expr x, Expr place) {
        var sum = Expr.ZERO.normal();
        Expr falling = Expr.ONE;
        for (int j = 0; j < coefficients.size(); j++) {
            sum = Algebra.plus(sum, Algebra.times(coefficients.get(j), falling));
            falling = Algebra.times(falling, Algebra.minus(place, Expr.of(j)));
        }
        return Algebra.times(Cas.together(sum), Algebra.power(x, place));
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
        return List.of("Sum[q^k, {k, 1, n}]", "Sum[E^(m*k)/n, {k, 1, n}]", "Sum[k*q^k, {k, 1, n}]");
    }
}
