package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Term;

/** \((AB)_{jl} = \sum_k A_{jk} B_{kl}\), for vectors and matrices alike. */
public record EntryOfMatrixProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var product = goal instanceof Entry entry
                ? entry.of() instanceof Dot
                : goal instanceof Dot && goal.shape().scalar();
        return product && !Entries.stays(goal)
                ? Entries.opened(goal, context)
                        .map(after -> Step.of(this, goal, after, "definition of the matrix product"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("(W . x)[[j]]", "x . g", "(W . Transpose[W])[[j, k]]");
    }
}
