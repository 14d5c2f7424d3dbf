package keywright.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import keywright.cas.Effort;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Precise;

/**
 * Two formulas side by side at points, with many digits. They differ only where two evaluations, one with more digits
 * than the other, see the same difference.
 */
final class Comparison {
    private static final int DIGITS = 40;
    private static final int MORE_DIGITS = 60;
    private static final int MOST_POINTS = 40;
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-22");
    private static final BigDecimal SURE = new BigDecimal("1e-3");
    private static final List<Expr.Num> JUMPS = List.of(Expr.ZERO, Expr.ONE, Expr.MINUS_ONE, Expr.of(2));
    private static final Set<String> JUMPING = Set.of("Sign", "UnitStep", "Floor", "Ceiling", "Mod", "Quotient");
    private final Expr left;
    private final Expr right;
    private final Points points;
    private int agreed;
    private int tried;

    Comparison(Expr left, Expr right, Facts facts) {
        this.left = left;
        this.right = right;
        var names = new TreeSet<>(Series.names(left));
        names.addAll(Series.names(right));
        this.points = new Points(facts, names);
    }

    /** At how many points the two were found to agree. */
    int agreed() {
        return agreed;
    }

    /** A point where they differ, sought until they agree at so many, or the points or the time is used up. */
    Optional<Judgement.Different> difference(int enough, long deadline) {
        var all = points.first(points.names().isEmpty() ? 1 : MOST_POINTS);
        while (tried < all.size() && agreed < enough && (tried == 0 || Effort.now() < deadline)) {
            var difference = at(all.get(tried++));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** A point at which functions with jumps may have one, where the two differ. */
    Optional<Judgement.Different> jump() {
        if (!jumps(left) && !jumps(right)) {
            return Optional.empty();
        }
        var base = points.first(1).get(0);
        for (var name : points.names()) {
            for (var value : JUMPS) {
                var point = new TreeMap<>(base);
                point.put(name, value);
                var difference = points.allows(name, value) ? at(point) : Optional.<Judgement.Different>empty();
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean jumps(Expr formula) {
        return formula instanceof Expr.Call call
                && (JUMPING.contains(call.head()) || call.arguments().stream().anyMatch(Comparison::jumps));
    }

    private Optional<Judgement.Different> at(Map<String, Expr.Num> point) {
        var a = Precise.of(left, point, DIGITS);
        var b = Precise.of(right, point, DIGITS);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (near(a.get(), b.get())) {
            agreed++;
            return Optional.empty();
        }
        var more = Precise.of(left, point, MORE_DIGITS);
        var other = Precise.of(right, point, MORE_DIGITS);
        if (more.isEmpty() || other.isEmpty() || near(more.get(), other.get())) {
            return Optional.empty();
        }
        var gap = more.get().distance(other.get());
        var sure = gap.multiply(SURE);
        if (a.get().distance(more.get()).compareTo(sure) > 0
                || b.get().distance(other.get()).compareTo(sure) > 0) {
            return Optional.empty();
        }
        return Optional.of(witness(point, more.get(), other.get()));
    }

    private static boolean near(Precise a, Precise b) {
        return a.distance(b).compareTo(a.size().max(b.size()).multiply(TOLERANCE)) <= 0;
    }

    private static Judgement.Different witness(Map<String, Expr.Num> point, Precise a, Precise b) {
        var shown = new TreeMap<String, String>();
        point.forEach((name, value) -> shown.put(name, decimal(value)));
        var digits = 6;
        while (digits < 30 && a.shown(digits).equals(b.shown(digits))) {
            digits += 4;
        }
        return new Judgement.Different(shown, a.shown(digits), b.shown(digits));
    }

    private static String decimal(Expr.Num value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
    }
}
