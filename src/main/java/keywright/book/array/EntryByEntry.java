package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;

/** \((f(A))_{jk} = f(A_{jk})\) for functions, sums, products and powers that act entry by entry. */
public record EntryByEntry() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Entry entry
                && !Entries.stays(goal)
                && (entry.of() instanceof Apply
                        || entry.of() instanceof Plus
                        || entry.of() instanceof Times
                        || entry.of() instanceof Sum
                        || entry.of() instanceof Power)) {
            return Entries.opened(entry, context)
                    .map(after -> Step.of(this, goal, after, "the operation acts entry by entry"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sign[x][[j]]", "(x + g)[[j]]", "(s*x)[[j]]", "(x^2)[[j]]");
    }
}
