package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Table;
import keywright.term.Term;

/** An entry of an array that is given by its entries. */
public record EntryOfTable() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Entry entry && entry.of() instanceof Table
                ? Entries.opened(entry, context).map(after -> Step.of(this, goal, after, "the entry of the array"))
                : Optional.empty();
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Table[g[[j]]*s, {j, 1, d}][[k]]");
    }
}
