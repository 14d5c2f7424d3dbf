package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;

/** What a segment recomputes is taken to be kept. */
public record KeepsWhatItRecomputes() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Count count && !count.ofLoads() && !count.pass().keep()
                ? Optional.of(new Count(Schedules.kept(count.pass(), true), count.operation()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "what is recomputed is taken to be kept";
    }

    @Override
    public String reveals() {
        return "nothing that is recomputed is kept: each layer starts from the stored activation again";
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
