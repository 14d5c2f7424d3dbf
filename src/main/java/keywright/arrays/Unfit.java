package keywright.arrays;

/** Shapes that do not fit together, or an operation that is not known. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean shapes;

    Unfit(String message) {
        this(message, false);
    }

    private Unfit(String message, boolean shapes) {
        super(message);
        this.shapes = shapes;
    }

    static Unfit shapes(String message) {
        return new Unfit(message, true);
    }

    /** Whether it is the shapes that do not fit, so that the formula is none for arrays of these shapes. */
    boolean ofShapes() {
        return shapes;
    }
}
