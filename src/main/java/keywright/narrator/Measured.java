package keywright.narrator;

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
}
