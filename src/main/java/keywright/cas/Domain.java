package keywright.cas;

/**
 * The values a parameter may take: from least to greatest, the ends included; {@code integer} leaves only whole
 * numbers.
 */
public record Domain(boolean integer, double least, double greatest) {
    /** Every real number. */
    public static final Domain REAL = new Domain(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Every positive real number. */
    public static final Domain POSITIVE = new Domain(false, Double.MIN_VALUE, Double.POSITIVE_INFINITY);

    /** Every positive integer. */
    public static final Domain COUNT = new Domain(true, 1, Double.POSITIVE_INFINITY);

    /** Whether every value is greater than zero. */
    public boolean positive() {
        return least > 0;
    }

    /** Whether every value is at least zero. */
    public boolean nonnegative() {
        return least >= 0;
    }

    /** Whether a value lies in this domain. */
    public boolean holds(double value) {
        return value >= least && value <= greatest && (!integer || value == Math.rint(value));
    }
}
