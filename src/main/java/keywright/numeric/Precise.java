package keywright.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keywright.cas.Expr;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * The value of a scalar formula at a point, in complex decimal arithmetic of many digits; principal values where the
 * reals are not defined.
 *
 * @param real the real part, correctly rounded only as far as the formula does not cancel
 */
public record Precise(BigDecimal real, BigDecimal imaginary) {
    private static final Map<Integer, DfpField> FIELDS = new ConcurrentHashMap<>();
    private static final double LARGEST = 1e5;

    /**
     * The value with so many digits carried; nothing where the formula is not defined or too large, or if it holds
     * something without a numerical meaning.
     */
    public static Optional<Precise> of(Expr formula, Map<String, Expr.Num> at, int digits) {
        var field = FIELDS.computeIfAbsent(digits, DfpField::new);
        try {
            return new PreciseFormula(field, at).value(formula).flatMap(Precise::of);
        } catch (UnknownHead unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Precise> of(Wide value) {
        return value.finite() ? Optional.of(new Precise(decimal(value.re()), decimal(value.im()))) : Optional.empty();
    }

    private static BigDecimal decimal(Dfp value) {
        if (value.isZero() || value.intLog10() < -LARGEST) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal(value.toString());
    }

    static Dfp rational(DfpField field, Expr.Num number) {
        return integer(field, number.numerator()).divide(integer(field, number.denominator()));
    }

    private static Dfp integer(DfpField field, BigInteger value) {
        return value.bitLength() < 62 ? field.newDfp(value.longValueExact()) : field.newDfp(value.toString());
    }

    /** The distance of two values. */
    public BigDecimal distance(Precise other) {
        return new Precise(real.subtract(other.real), imaginary.subtract(other.imaginary)).size();
    }

    /** The absolute value, roughly: the larger part. */
    public BigDecimal size() {
        return real.abs().max(imaginary.abs());
    }

    /** The value with so many digits, as a person would write it. */
    public String shown(int digits) {
        var context = new MathContext(digits);
        var re = number(real.round(context));
        if (imaginary.signum() == 0) {
            return re;
        }
        var im = number(imaginary.abs().round(context)) + " i";
        if (real.signum() == 0) {
            return (imaginary.signum() < 0 ? "-" : "") + im;
        }
        return re + (imaginary.signum() < 0 ? " - " : " + ") + im;
    }

    private static String number(BigDecimal value) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        var exponent = plain.precision() - plain.scale() - 1;
        return exponent > 12 || exponent < -5
                ? plain.toString().replace("E+", "e").replace("E", "e")
                : plain.toPlainString();
    }
}
