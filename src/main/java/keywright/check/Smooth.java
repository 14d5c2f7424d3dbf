package keywright.check;

/** The kinds of functions on which a claim is tried that is to hold for every smooth one. */
public enum Smooth {
    /** A polynomial of the third degree in all its arguments. */
    POLYNOMIAL(0, "polynomials"),
    /** A sine of a combination of the arguments, and a linear part. */
    WAVE(1, "sines"),
    /** A net of three hidden units. */
    NET(2, "small nets");

    private final int number;
    private final String words;

    Smooth(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** What they are called. */
    public String words() {
        return words;
    }

    /** Their number among the kinds. */
    int number() {
        return number;
    }

    /** The point at which functions of this kind are tried. */
    public Point at(Point point) {
        return point.with(Abstract.KIND, number);
    }
}
