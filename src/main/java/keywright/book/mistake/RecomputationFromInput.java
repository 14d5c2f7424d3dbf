package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Term;

/** Every layer but the last is recomputed from the input; what is stored in between is not used. */
public record RecomputationFromInput() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Count count && !count.ofLoads()
                ? Schedules.inputOnly(count.pass()).map(pass -> new Count(pass, count.operation()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "every layer is recomputed from the input";
    }

    @Override
    public String reveals() {
        return "the nearest stored activation is the place to start from, not the input";
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
