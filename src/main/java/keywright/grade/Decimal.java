package keywright.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number typed as decimals. */
record Decimal(BigDecimal value) {
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\s*\\\\?%$");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final int ENOUGH = 3;

    static Optional<Decimal> of(String text) {
        var plain = GROUPS.matcher(text).replaceAll("");
        var percent = PERCENT.matcher(plain);
        var number = percent.find() ? plain.substring(0, percent.start()) : plain;
        return PLAIN.matcher(number).matches()
                ? Optional.of(new Decimal(
                        new BigDecimal(number).movePointLeft(percent.reset().find() ? 2 : 0)))
                : Optional.empty();
    }

    /**
     * Whether this is a number to the digits given: within one unit of the last of them, at least three of which must
     * be significant; or within a relative tolerance.
     */
    boolean is(double number, double tolerance) {
        var gap = Math.abs(value.doubleValue() - number);
        var digits = value.precision();
        return gap <= Math.max(1e-12, tolerance) * Math.abs(number)
                || digits >= ENOUGH && gap < (value.scale() > 0 ? value.ulp().doubleValue() : rounding(number));
    }

    /** What a number that is not whole may be off by when it is given without decimals. */
    private static double rounding(double number) {
        return Math.rint(number) == number ? 0 : 0.5;
    }
}
