package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Outer;
import keywright.term.Term;

/** \((g x^\top)_{jk} = g_j x_k\). */
public record EntryOfOuterProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Entry entry && entry.of() instanceof Outer && !Entries.stays(goal)
                ? Entries.opened(entry, context)
                        .map(after ->
                                Step.of(this, goal, after, "an entry of the outer product is a product of entries"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Outer[g, x][[j, k]]");
    }
}
