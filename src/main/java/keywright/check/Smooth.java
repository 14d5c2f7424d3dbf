package keywright.check;

/** The kinds of functions on which a claim is tried that is to hold for every smooth one. */
public enum Smooth {
    /** A polynomial of the third degree in all its arguments. */
    POLYNOMIAL("polynomials"),
    /** A sine of a combination of the arguments, and a linear part. */
    WAVE("sines"),
    /** A net of three hidden units. */
    NET("small nets");

    private final String words;

    Smooth(String words) {
        this.words = words;
    }

    /** What they are called. */
    public String words() {
        return words;
    }

    /** The point at which functions of this kind are tried. */
    public Point at(Point point) {
        return point.with(Abstract.KIND, ordinal());
    }
}
