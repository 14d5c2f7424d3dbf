package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;

/** What a segment recomputes is taken to be thrown away where it is kept. */
public record KeepsNothing() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Count count && !count.ofLoads() && count.pass().keep()
                ? Optional.of(new Count(Schedules.kept(count.pass(), false), count.operation()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "what is recomputed is taken to be thrown away";
    }

    @Override
    public String reveals() {
        return "what is recomputed is kept here until its segment is done";
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c], Keep -> True], fwd]");
    }
}
