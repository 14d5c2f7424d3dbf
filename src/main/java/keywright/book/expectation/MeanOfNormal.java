package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;

/** The expectation of a normal number is the mean in its law. */
public record MeanOfNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.term().equals(expectation.of()) && atom.law() instanceof Normal)
                .map(atom -> Step.of(
                        this,
                        goal,
                        new Scalar(((Normal) atom.law()).mean()),
                        "the mean is a parameter of the normal law"));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL_LAW;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z]", "Expectation[y[[k]]]");
    }
}
