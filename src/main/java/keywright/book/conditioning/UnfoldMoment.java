package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Defined;
import keywright.term.Marginal;
import keywright.term.Term;

/** A quantity defined by what is given is what its author defined it to be, before any of it is worked out. */
public record UnfoldMoment() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Defined defined
                        && !(defined.all(Conditional.class).isEmpty()
                                && defined.all(Marginal.class).isEmpty())
                ? Optional.of(Step.of(this, goal, defined.meaning(), "insert the definition"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("2*F");
    }
}
