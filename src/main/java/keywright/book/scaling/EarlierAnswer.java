package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Known;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;

/** What has been derived before need not be derived again. */
public record EarlierAnswer() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return context.known().stream()
                .filter(known -> known.goal().equals(goal)
                        && !known.assumed()
                        && !known.result().equals(goal))
                .findFirst()
                .map(known -> new Step(this, goal, known.result(), reason(known)));
    }

    /** What the earlier answer rests on, this step rests on. */
    private static Reason reason(Known known) {
        return new Reason(
                "by part " + known.label(), List.copyOf(known.derivation().predicates()), List.of());
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z^2] + 1");
    }
}
