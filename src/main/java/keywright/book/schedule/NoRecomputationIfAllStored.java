package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(N_{\mathrm{recompute}} = 0\) if every layer is stored. */
public record NoRecomputationIfAllStored() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Count count && !count.ofLoads() && count.pass().storesAll()) {
            return Optional.of(Step.of(this, goal, Scalar.of(0), "every layer is stored, so none is re-run"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.REVERSAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, All], fwd]", "Count[Schedule[3, {0, 1, 2, 3}], fwd]");
    }
}
