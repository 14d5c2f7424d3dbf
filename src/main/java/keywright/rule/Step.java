package keywright.rule;

import java.util.List;
import java.util.stream.Stream;
import keywright.term.Term;

/** {@code before = after} by a rule. */
public record Step(Rule rule, Term before, Term after, Reason reason) {
    /** A step that changes something. @throws IllegalArgumentException if before and after are the same */
    public Step {
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    rule.name() + " changes nothing in " + before.formula().wolfram());
        }
    }

    /** A step for a plain reason. */
    public static Step of(Rule rule, Term before, Term after, String because) {
        return new Step(rule, before, after, Reason.of(because));
    }

    /** The predicates on parameters that the step rests on, those of its lemmas included. */
    public List<Condition.Holds> predicates() {
        var own = reason.conditions().stream()
                .filter(Condition.Holds.class::isInstance)
                .map(Condition.Holds.class::cast);
        var borrowed = reason.lemmas().stream().flatMap(lemma -> lemma.predicates().stream());
        return Stream.concat(own, borrowed).distinct().toList();
    }

    /** This step inside larger terms. */
    public Step within(Term wholeBefore, Term wholeAfter) {
        return new Step(rule, wholeBefore, wholeAfter, reason);
    }
}
