package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * \(\sum_k f(\min(a_k, b_k))\) where \(a_k\) and \(b_k\) cross at a whole number of the range, as in a warm-up: up to
 * there one of them, from there on the other.
 */
public record SumSplitAtCrossing() implements Rule {
    private static final Set<String> EXTREMES = Set.of("Min", "Max");

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.over().size() == 1
                && sum.of() instanceof Scalar summand
                && !sum.distinct()
                && !sum.infinite())) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return extreme(summand.value(), index.name())
                .flatMap(pair -> split(pair, index, context).map(at -> step(sum, summand.value(), pair, at, context)));
    }

    /** Where the two are equal, and whether the first is the smaller up to there. */
    private record Crossing(Expr at, boolean firstBelow) {}

    private static Optional<Expr.Call> extreme(Expr formula, String index) {
        if (!(formula instanceof Expr.Call call) || call.freeOf(index)) {
            return Optional.empty();
        }
        return EXTREMES.contains(call.head()) && call.arguments().size() == 2
                ? Optional.of(call)
                : call.arguments().stream()
                        .flatMap(part -> extreme(part, index).stream())
                        .findFirst();
    }

    private static Optional<Crossing> split(Expr.Call pair, Index index, Context context) {
        var gap = Cas.coefficients(Algebra.minus(pair.argument(0), pair.argument(1)), index.name());
        if (gap.isEmpty() || gap.get().size() != 2) {
            return Optional.empty();
        }
        var slope = gap.get().get(1);
        var at = Cas.simplify(
                Algebra.times(Expr.MINUS_ONE, Algebra.divide(gap.get().get(0), slope)), context.facts());
        var rising = context.positive(slope);
        return Whole.certainly(at, context.facts())
                        && (rising || context.positive(Algebra.times(Expr.MINUS_ONE, slope)))
                ? Optional.of(new Crossing(at, rising))
                : Optional.empty();
    }

    private Step step(Sum goal, Expr summand, Expr.Call pair, Crossing crossing, Context context) {
        var index = goal.over().get(0);
        var early = new Index(index.name(), index.from(), crossing.at());
        var late = new Index(index.name(), Algebra.plus(crossing.at(), Expr.ONE), index.to());
        var first = crossing.firstBelow() == pair.head().equals("Min") ? 0 : 1;
        var conditions = new ArrayList<Condition>(Ranges.conditions(early, context));
        conditions.addAll(Ranges.conditions(late, context));
        var after = Terms.plus(
                part(early, summand, pair, pair.argument(first)), part(late, summand, pair, pair.argument(1 - first)));
        var because = "the two cross at $" + index.name() + " = "
                + new ExprTex(context.notation()).of(crossing.at()).code()
                + "$: one of them counts up to there, the other"
                + " from there on";
        return new Step(this, goal, after, new Reason(because, conditions, List.of()));
    }

    private static Term part(Index range, Expr summand, Expr pair, Expr chosen) {
        return new Sum(
                range,
                new Scalar(
                        summand.map(part -> part.equals(pair) ? chosen : part).normal()));
    }

    @Override
    public Citation source() {
        return Sources.REGROUPING;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Min[1, k/c], {k, 1, c + n}]", "Sum[Max[c, a*k - a*n + c], {k, 1, n + c}]");
    }
}
