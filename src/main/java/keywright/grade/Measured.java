package keywright.grade;

import java.util.Optional;
import java.util.regex.Pattern;
import keywright.cas.SyntaxError;
import keywright.cas.Unit;

/** A number and the unit behind it, as in {@code 5*10^-8 s} or {@code 0.05\,\mathrm{us}}. */
record Measured(String number, Unit unit) {
    private static final Pattern TAIL = Pattern.compile("^(.*?[\\d.)}\\]])\\s*(?:\\\\[,;:! ]\\s*|~)*"
            + "(?:\\\\(?:mathrm|text|textrm|operatorname)\\{\\s*([^{}]+?)\\s*\\}|([\\p{L}]+(?:[/*^][\\p{L}0-9^-]+)*))"
            + "\\.?\\s*$");

    private static final Pattern MICRO =
            Pattern.compile("\\\\mu\\s*(?:\\\\(?:mathrm|text)\\{\\s*)?(\\p{L}+)\\s*\\}?\\s*$");

    /** What was typed, if a known unit stands behind it. */
    static Optional<Measured> of(String typed) {
        var tail = TAIL.matcher(MICRO.matcher(typed).replaceFirst("u$1"));
        if (!tail.matches()) {
            return Optional.empty();
        }
        var unit = tail.group(2) == null ? tail.group(3) : tail.group(2);
        try {
            return Optional.of(new Measured(tail.group(1).strip(), Unit.parse(unit.replace("\u00b7", "*"))))
                    .filter(measured -> Conversion.known(measured.unit()));
        } catch (SyntaxError none) {
            return Optional.empty();
        }
    }
}
