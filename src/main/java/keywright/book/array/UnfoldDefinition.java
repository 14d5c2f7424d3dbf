package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Defined;
import keywright.term.Term;

/** A quantity is what its author defined it to be. */
public record UnfoldDefinition() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Defined defined
                ? Optional.of(Step.of(this, goal, defined.meaning(), "insert the definition"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("f . x", "f[[j]]");
    }
}
