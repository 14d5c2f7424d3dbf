package keywright.page;

/** The mark a checked line carries. */
public enum Mark {
    /** An experiment agrees. */
    AGREES,
    /** An experiment contradicts. */
    DISAGREES,
    /** An experiment could not decide. */
    UNDECIDED,
    /** Nothing is claimed that an experiment could contradict. */
    NONE
}
