package keywright.rule;

import java.util.List;
import keywright.term.Term;

/** How an attempt ended. Either way the steps form an unbroken chain from the goal, so a gap cannot be printed. */
public sealed interface Derivation {
    /** What was to be derived. */
    Term goal();

    /** The chain. */
    List<Step> steps();

    /** Where the chain ends. */
    default Term result() {
        return steps().isEmpty() ? goal() : steps().get(steps().size() - 1).after();
    }

    /** The predicates on parameters that the chain rests on, those of its lemmas included. */
    default List<Condition.Holds> predicates() {
        return steps().stream()
                .flatMap(step -> step.predicates().stream())
                .distinct()
                .toList();
    }

    /** The chain ends in a closed form. */
    record Done(Term goal, List<Step> steps) implements Derivation {
        /** A chain without gaps. */
        public Done {
            steps = unbroken(goal, steps);
        }
    }

    /**
     * No rule of the book rewrites the last term, or the chain grew too long: the reader is told so, and how far we
     * came.
     */
    record Stuck(Term goal, List<Step> steps, String why) implements Derivation {
        /** A chain without gaps. */
        public Stuck {
            steps = unbroken(goal, steps);
        }
    }

    private static List<Step> unbroken(Term goal, List<Step> steps) {
        var at = goal;
        for (var step : steps) {
            if (!step.before().equals(at)) {
                throw new IllegalArgumentException("a gap before " + step.rule().name() + ": "
                        + at.formula().wolfram() + " is not "
                        + step.before().formula().wolfram());
            }
            at = step.after();
        }
        return List.copyOf(steps);
    }
}
