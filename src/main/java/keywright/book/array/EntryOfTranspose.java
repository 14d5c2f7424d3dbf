package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Term;
import keywright.term.Transpose;

/** \((A^\top)_{jk} = A_{kj}\). */
public record EntryOfTranspose() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Entry entry && entry.of() instanceof Transpose && !Entries.stays(goal)
                ? Entries.opened(entry, context)
                        .map(after -> Step.of(this, goal, after, "transposing swaps the two indices"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Transpose[W][[j, k]]");
    }
}
