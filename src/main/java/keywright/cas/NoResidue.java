package keywright.cas;

/** This point is of no use: something is divided by zero or has no root there. */
final class NoResidue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoResidue() {
        super("no value at this point", null, false, false);
    }
}
