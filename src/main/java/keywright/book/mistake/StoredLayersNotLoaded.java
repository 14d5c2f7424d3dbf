package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;

/** Only the layers that are not stored are taken to load an activation. */
public record StoredLayersNotLoaded() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Count count) || !count.ofLoads() || count.pass().storesAll()) {
            return Optional.empty();
        }
        var pass = Schedules.kept(count.pass(), true);
        return Optional.of(new Count(pass, pass.operations().recompute()));
    }

    @Override
    public String words() {
        return "the stored layers are taken to need no load";
    }

    @Override
    public String reveals() {
        return "a stored activation has to be loaded as well";
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c]], loadmem]", "Count[Schedule[10, {0, 3, 7, 10}], loadmem]");
    }
}
