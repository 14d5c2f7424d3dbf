package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import keywright.tex.ExprTex;

/**
 * \(\sum_{j \ge a} f(j)\,[sj \le c] = \sum_{j=a}^{\lfloor c/s\rfloor} f(j)\) for s > 0, and likewise from
 * \(\lceil c/s\rceil\) on for \([sj \ge c]\).
 */
public record SumUpToIndicator() implements Rule {
    private static final String STEP = "UnitStep";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.over().size() == 1
                && sum.of() instanceof Scalar summand
                && !sum.distinct())) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return Algebra.factors(summand.value()).stream()
                .flatMap(factor -> factor instanceof Expr.Call step && step.is(STEP, 1)
                        ? cut(sum, summand.value(), step, index, context).stream()
                        : Stream.<Step>empty())
                .findFirst();
    }

    private Optional<Step> cut(Sum goal, Expr summand, Expr.Call step, Index index, Context context) {
        var line = Cas.coefficients(step.argument(0), index.name()).filter(c -> c.size() == 2);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var slope = line.get().get(1);
        var back = Algebra.times(Expr.MINUS_ONE, slope);
        var rest = Algebra.divide(summand, step);
        if (context.positive(back)) {
            var last = whole("Floor", Algebra.divide(line.get().get(0), back), context);
            return Optional.of(step(goal, to(index, last, context), rest, context));
        }
        var first = Algebra.times(Expr.MINUS_ONE, Algebra.divide(line.get().get(0), slope));
        return context.positive(slope)
                ? Optional.of(step(goal, from(index, whole("Ceiling", first, context), context), rest, context))
                : Optional.empty();
    }

    private static Index from(Index index, Expr first, Context context) {
        var from = Cas.simplify(Expr.call("Max", index.from(), first), context.facts());
        return new Index(index.name(), from, index.to());
    }

    private static Index to(Index index, Expr last, Context context) {
        var to = index.to().equals(Expr.symbol("Infinity"))
                ? last
                : Cas.simplify(Expr.call("Min", index.to(), last), context.facts());
        return new Index(index.name(), index.from(), to);
    }

    private static Expr whole(String rounding, Expr bound, Context context) {
        var spread = Cas.expand(bound);
        return Whole.certainly(spread, context.facts()) ? spread : Expr.call(rounding, Cas.together(bound));
    }

    private Step step(Sum goal, Index range, Expr rest, Context context) {
        var conditions =
                range.to().equals(Expr.symbol("Infinity")) ? List.<Condition>of() : Ranges.conditions(range, context);
        var formulas = new ExprTex(context.notation());
        var because = "the terms that count are those of $"
                + formulas.of(range.symbol()).code() + "$ from $"
                + formulas.of(range.from()).code() + "$ to $"
                + formulas.of(range.to()).code() + "$";
        return new Step(this, goal, new Sum(range, new Scalar(rest)), new Reason(because, conditions, List.of()));
    }

    @Override
    public Citation source() {
        return Sources.FLOORS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Boole[c*j <= n + L*c], {j, 0, Infinity}]", "Sum[q^j*Boole[j >= n], {j, 0, Infinity}]");
    }
}
