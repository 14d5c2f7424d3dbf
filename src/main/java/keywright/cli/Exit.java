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

    /** Done only if everything was derived and agrees. */
    static int of(SolvedSet solved) {
        return solved.answers().allMatch(answer -> answer.standing() == Solved.Standing.AGREES) ? DONE : DISAGREES;
    }
}
