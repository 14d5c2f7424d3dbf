package keywright.narrator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import keywright.numeric.Estimate;
import keywright.solve.Significant;

/** Measured numbers as documents show them. */
final class Measured {
    private static final double EXACT = 1e-9;

    private Measured() {}

    /** Value and error; without an error where rounding is all there is. */
    static String tex(Estimate estimate) {
        var exact = estimate.error() <= EXACT * Math.max(1e-9, Math.abs(estimate.value()));
        return Significant.tex(exact ? Significant.of(estimate.value(), 6) : estimate.toString());
    }

    /** Value and error in little room: {@code 1.230(4)} is 1.230 with an error of 4 in the last digit. */
    static String brief(Estimate estimate) {
        var error = new BigDecimal(estimate.error()).round(new MathContext(1));
        if (estimate.error() <= EXACT * Math.max(1e-9, Math.abs(estimate.value())) || error.scale() <= 0) {
            return tex(estimate);
        }
        var value = new BigDecimal(estimate.value()).setScale(error.scale(), RoundingMode.HALF_EVEN);
        return value.toPlainString() + "(" + error.unscaledValue() + ")";
    }
}
