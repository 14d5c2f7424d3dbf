package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;
import keywright.term.Terms;

/** \(N \to N + \sum_{l=1}^{L} 1\): every layer re-runs one layer more, also where it is stored. */
public record StoredLayersRunAgain() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Count count) || count.ofLoads()) {
            return Optional.empty();
        }
        var pass = count.pass();
        var every = new Count(pass, pass.operations().load());
        return Optional.of(pass.keep() || pass.storesAll() ? every : Terms.plus(goal, every));
    }

    @Override
    public String words() {
        return "the stored layers are run again as well";
    }

    @Override
    public String reveals() {
        return "the activation of a stored layer is loaded and not recomputed";
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c]], fwd]", "Count[Schedule[10, {0, 3, 7, 10}], fwd]");
    }
}
