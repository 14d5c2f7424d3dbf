package keywright.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number typed as decimals. */
record Decimal(BigDecimal value) {
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
    private static final int ENOUGH = 3;

    static Optional<Decimal> of(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new Decimal(new BigDecimal(text))) : Optional.empty();
    }

    /**
     * Whether this is a number to the digits given: within one unit of the last of them, at least three of which must
     * be significant; or within a relative tolerance.
     */
    boolean is(double number) {
        var gap = Math.abs(value.doubleValue() - number);
        var digits = value.precision();
        return gap <= 1e-12 * Math.abs(number)
                || digits >= ENOUGH && value.scale() > 0 && gap < value.ulp().doubleValue();
    }
}
