package keywright.arrays;

/** Shapes that do not fit together, a matrix without an inverse, or an operation that is not known. */
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

    /** Whether the formula is none for arrays of these shapes, as these do not fit. */
    boolean ofShapes() {
        return shapes;
    }
}
