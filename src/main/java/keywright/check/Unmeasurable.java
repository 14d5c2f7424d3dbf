package keywright.check;

/** A term that no experiment is known for, or that has no value at a point. */
public final class Unmeasurable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why in words */
    public Unmeasurable(String why) {
        super(why);
    }
}
