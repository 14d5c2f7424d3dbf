package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Listed;
import keywright.term.Term;

/** \((a, b)' = (a', b')\): an array that is written out is differentiated entry by entry. */
public record DerivativeOfList() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !goal.shape().scalar()
                || !(derivative.of() instanceof Entry entry)
                || !(entry.of() instanceof Listed list)) {
            return Optional.empty();
        }
        var slopes = list.entries().stream()
                .map(part -> derivative.with(List.of(part)))
                .toList();
        return Optional.of(Step.of(
                this, goal, Entry.of(list.with(slopes), entry.at()), "every entry of the list is differentiated"));
    }

    @Override
    public Citation source() {
        return Sources.PARTIAL;
    }

    @Override
    public List<String> examples() {
        return List.of("D[{s^2, a*s, 1}[[j]], s]", "D[{{s, 0}, {a, s}}[[1, k]], s]");
    }
}
