package keywright.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an answer is worth, in points. */
public record Credit(BigDecimal points) {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** No points. */
    public static final Credit NONE = new Credit(BigDecimal.ZERO);

    /** Points without needless zeros. */
    public Credit {
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    }

    /** The share of one of so many answers in the points of a part, to hundredths: together they are all of them. */
    public static Credit share(BigDecimal points, int answer, int answers) {
        return new Credit(upTo(points, answer + 1, answers).subtract(upTo(points, answer, answers)));
    }

    private static BigDecimal upTo(BigDecimal points, int some, int answers) {
        return points.multiply(BigDecimal.valueOf(some)).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_EVEN);
    }

    /** The part of it that so many right steps of all steps earn, to quarters, never all of it. */
    public Credit earned(int right, int steps) {
        var quarters = points.multiply(BigDecimal.valueOf(right))
                .multiply(QUARTERS)
                .divide(BigDecimal.valueOf(Math.max(1, steps)), 0, RoundingMode.DOWN);
        return new Credit(quarters.divide(QUARTERS).min(points));
    }

    /** As in {@code 1.25}. */
    public String shown() {
        return points.toPlainString();
    }
}
