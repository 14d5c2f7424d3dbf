package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;
import keywright.term.Terms;

/** A layer at a distance of r from the stored one is taken to re-run r + 1 layers, for r > 0. */
public record OneRunTooMany() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Count count)
                || count.ofLoads()
                || count.pass().keep()
                || count.pass().storesAll()) {
            return Optional.empty();
        }
        var notStored = new Count(Schedules.kept(count.pass(), true), count.operation());
        return Optional.of(Terms.plus(goal, notStored));
    }

    @Override
    public String words() {
        return "one run too many is counted: that of the stored layer which a recomputation starts from";
    }

    @Override
    public String reveals() {
        return "the layer whose activation was loaded is not run again";
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
