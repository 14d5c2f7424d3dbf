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
import keywright.term.Terms;

/** \((g x^\top)_{jk} = g_j x_k\). */
public record EntryOfOuterProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Entry entry && entry.of() instanceof Outer outer) {
            var split = outer.left().shape().rank();
            var product = Terms.times(
                    Entry.of(outer.left(), entry.at().subList(0, split)),
                    Entry.of(outer.right(), entry.at().subList(split, entry.at().size())));
            return Optional.of(Step.of(this, goal, product, "an entry of the outer product is a product of entries"));
        }
        return Optional.empty();
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
