package keywright.cli;

import keywright.solve.Solved;
import keywright.solve.SolvedSet;

/** The exit codes of the program. */
final class Exit {
    static final int DONE = 0;
    static final int INTERNAL = 1;
    static final int INPUT = 2;
    static final int DISAGREES = 3;
    static final int TYPESETTING = 4;

    private Exit() {}

    /** Done only if everything was derived and agrees, and experiments have been run as they are designed. */
    static int of(SolvedSet solved) {
        var agrees = solved.answers().allMatch(answer -> answer.standing() == Solved.Standing.AGREES);
        var run = solved.experiments().stream()
                .allMatch(experiment -> experiment.results().isPresent() && !experiment.stale());
        return agrees && run ? DONE : DISAGREES;
    }
}
