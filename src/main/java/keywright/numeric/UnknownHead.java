package keywright.numeric;

/** A function or law that cannot be measured here. */
public final class UnknownHead extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String head;

    /** @param head the name of the function or law */
    public UnknownHead(String head) {
        super("no numerical meaning is known for " + head);
        this.head = head;
    }

    /** The name that is not known. */
    public String head() {
        return head;
    }
}
