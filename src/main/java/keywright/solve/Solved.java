package keywright.solve;

import java.util.List;
import java.util.Optional;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.problem.Find;
import keywright.rule.Derivation;
import keywright.term.Order;
import keywright.term.Term;

/**
 * One thing asked for: the goal, the derivation with a verdict a step, the experiments on the answer, its value in
 * use.
 */
public record Solved(Find find, Term goal, Audit audit, Trials trials, Optional<Value> value) {

    /** The verdict on all of it. */
    public enum Standing {
        /** Derived, and no experiment contradicts or leaves it open. */
        AGREES("agrees"),
        /** An experiment contradicts a step or the answer. */
        DISAGREES("disagrees"),
        /** An experiment could not tell. */
        UNDECIDED("undecided"),
        /** The book does not lead to a closed form. */
        NOT_DERIVED("not-derived");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** The word for it in reports. */
        public String word() {
            return word;
        }
    }

    /** The name it was asked for under. */
    public String name() {
        return find.name();
    }

    /** The experiments on the answer at single points. */
    public List<Check> checks() {
        return trials.checks();
    }

    /** How it was derived. */
    public Derivation derivation() {
        return audit.derivation();
    }

    /** The closed form. */
    public Term answer() {
        return derivation().result();
    }

    /** Whether the book led to a closed form. */
    public boolean derived() {
        return derivation() instanceof Derivation.Done;
    }

    /** The experiment that says most: at the parameters in use; of growth, along the first size. */
    public Optional<Check> headline() {
        var checks = checks();
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(checks.get(goal instanceof Order ? 0 : checks.size() - 1));
    }

    /** The verdict on all of it: a contradiction outweighs everything, an open question all but that. */
    public Standing standing() {
        var verdicts = new java.util.ArrayList<>(audit.all().toList());
        trials.all().forEach(check -> verdicts.add(check.verdict()));
        if (verdicts.stream().anyMatch(Verdict.Disagrees.class::isInstance)) {
            return Standing.DISAGREES;
        }
        if (!derived()) {
            return Standing.NOT_DERIVED;
        }
        return verdicts.stream().allMatch(Verdict.Agrees.class::isInstance) ? Standing.AGREES : Standing.UNDECIDED;
    }
}
