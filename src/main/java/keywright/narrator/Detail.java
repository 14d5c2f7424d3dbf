package keywright.narrator;

/** How much a document tells. */
public enum Detail {
    /** Every derivation with its steps, every experiment. */
    FULL,
    /** Every answer with one line of reason. */
    DIRECT,
    /** The answers alone, for graders. */
    KEY
}
