package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Term;

/** \(\mathbb E[f(x, y) \mid y = c] = \mathbb E[f(x, c) \mid y = c]\). */
public record ObservedValue() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)) {
            return Optional.empty();
        }
        var of = moment.of().stream()
                .map(part -> part.map(inner -> moment.on().stream()
                        .filter(one -> one.what().equals(inner) && !one.open())
                        .findFirst()
                        .map(Conditional.Observed::value)
                        .orElse(inner)))
                .toList();
        if (of.equals(moment.of())) {
            return Optional.empty();
        }
        var after = new Conditional(moment.kind(), of, moment.on());
        return Optional.of(Step.of(this, goal, after, "what was observed has its value"));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[z*Q, z == m]]");
    }
}
