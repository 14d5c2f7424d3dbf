package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Schedule;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(N_{\mathrm{recompute}} = \sum_i \sum_{r=0}^{s_{i+1}-s_i-1} r\) for stored layers \(0 = s_0 < s_1 < \dots \le L\),
 * the last segment reaching up to L, if nothing recomputed is kept.
 */
public record RecomputationSegmentBySegment() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Count count)
                || count.ofLoads()
                || count.pass().keep()
                || count.pass().storesAll()
                || !(count.pass().stored() instanceof Schedule.Stored.Chosen chosen)) {
            return Optional.empty();
        }
        var ends = new ArrayList<>(chosen.layers());
        ends.add(Algebra.plus(count.pass().layers(), Expr.ONE));
        var sums = new ArrayList<Term>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            var farthest = Cas.expand(Algebra.minus(Algebra.minus(ends.get(i + 1), ends.get(i)), Expr.ONE));
            if (!farthest.equals(Expr.ZERO)) {
                var distance = Letters.remainder(farthest, context);
                sums.add(new Sum(distance, new Scalar(distance.symbol())));
            }
        }
        var because = "between two stored layers each layer re-runs as many layers as it lies above the lower one";
        var conditions = Segments.conditions(count.pass().layers(), chosen.layers(), context.facts());
        return Optional.of(new Step(this, goal, Terms.plus(sums), new Reason(because, conditions, List.of())));
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Count[Schedule[10, {0, 3, 7, 10}], fwd]",
                "Count[Schedule[L, {0}], fwd]",
                "Count[Schedule[L, {0, c, L}], fwd]");
    }
}
