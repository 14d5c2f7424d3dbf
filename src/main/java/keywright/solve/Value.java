package keywright.solve;

import keywright.cas.Unit;

/** What a closed form is worth at the parameters in use, with its unit. */
public record Value(double number, Unit unit) {
    /** The number without a needless fraction, and the unit. */
    public String shown() {
        var digits = Significant.of(number, 6);
        return unit.none() ? digits : digits + " " + unit.text();
    }
}
