package keywright.typeset;

/** A page could not be typeset. */
public final class TypesettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    TypesettingException(Trouble trouble) {
        super(trouble.message());
        this.trouble = trouble;
    }

    TypesettingException(Trouble trouble, Throwable cause) {
        super(trouble.message(), cause);
        this.trouble = trouble;
    }

    /** What went wrong, with its evidence. */
    public Trouble trouble() {
        return trouble;
    }
}
