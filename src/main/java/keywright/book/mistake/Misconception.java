package keywright.book.mistake;

import java.util.Optional;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;

/**
 * A rule that is wrong. It rewrites a term as somebody does who holds a misconception; {@link #source()} says where the
 * right way is taught. Its examples are contradicted by an experiment.
 */
public interface Misconception extends Rule {

    /** The rewriting at the top of a term, or nothing. */
    Optional<Term> wrong(Term goal, Context context);

    /** What is done, as in {@code the variance is taken for the second moment}. */
    String words();

    /** What it reveals, to be said to whoever did it. */
    String reveals();

    @Override
    default Optional<Step> apply(Term goal, Context context) {
        return wrong(goal, context)
                .filter(after -> !after.equals(goal))
                .map(after -> Step.of(this, goal, after, words()));
    }
}
