package keywright.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as documents show them. */
public final class Significant {
    private Significant() {}

    /** A number as {@link #of} shows it, or one with its error, as TeX. */
    public static String tex(String shown) {
        return shown.replaceAll("E\\+?(-?\\d+)", " \\\\cdot 10^{$1}").replace("±", "\\pm ");
    }

    /** So many significant digits; whole numbers in full. */
    public static String of(double number, int digits) {
        if (number == Math.rint(number) && Math.abs(number) < 1e12) {
            return Long.toString((long) number);
        }
        var rounded = new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        var size = Math.abs(number);
        return size >= 1e-4 && size < 1e9 ? rounded.stripTrailingZeros().toPlainString() : rounded.toString();
    }
}
