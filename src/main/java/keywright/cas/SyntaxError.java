package keywright.cas;

/** A formula that cannot be read: what is wrong, where, and a way out. */
public final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    /** @param offset where in the text, counted from zero */
    public SyntaxError(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text, counted from zero. */
    public int offset() {
        return offset;
    }
}
