package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;

/** Each segment is taken to load its stored activation once. */
public record OneLoadPerSegment() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Count count && count.ofLoads() && !count.pass().storesAll()
                ? Optional.of(Schedules.segments(count.pass()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "one load is counted for each segment";
    }

    @Override
    public String reveals() {
        return "every layer begins with a load of its own";
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c]], loadmem]", "Count[Schedule[10, {0, 3, 7}], loadmem]");
    }
}
