package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Schedule;
import keywright.term.Sum;
import keywright.term.Term;

/**
 * \(N_{\mathrm{recompute}} = \sum_{l=1}^{L} (l - s(l))\) with \(s(l) = c\lfloor l/c\rfloor\), the nearest stored layer
 * at or below l if every c-th is stored and nothing recomputed is kept.
 */
public record RecomputationFromNearestStored() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Count count)
                || count.ofLoads()
                || count.pass().keep()
                || count.pass().storesAll()
                || !(count.pass().stored() instanceof Schedule.Stored.Every every)) {
            return Optional.empty();
        }
        var layer = Letters.layer(count.pass(), context);
        var l = layer.symbol();
        var nearest = Algebra.times(every.spacing(), Expr.call("Floor", Algebra.divide(l, every.spacing())));
        var reruns = new Scalar(Algebra.minus(l, nearest));
        var because = "layer $" + layer.name()
                + "$ starts from the nearest stored layer at or below it, the last multiple of "
                + "the spacing, and re-runs the layers above that up to itself";
        return Optional.of(Step.of(this, goal, new Sum(layer, reruns), because));
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c]], fwd]", "Count[Schedule[L, Range[0, L, 5]], fwd]");
    }
}
