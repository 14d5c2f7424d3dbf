package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;

/** What has been derived before need not be derived again. */
public record EarlierAnswer() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return context.known().stream()
                .filter(known -> known.goal().equals(goal) && !known.result().equals(goal))
                .findFirst()
                .map(known -> Step.of(this, goal, known.result(), "by part " + known.label()));
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
