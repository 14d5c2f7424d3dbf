package keywright.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keywright.cas.Expr;
import keywright.numeric.Estimate;
import keywright.term.Array;
import keywright.term.Cost;
import keywright.term.Count;
import keywright.term.FreeOf;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Truth;

/**
 * Tries claims about growth: exponents are slopes between two sizes on logarithmic axes. They are judged by the noise
 * of the draws; the error that is told holds the bend in between too, which shows how far the sizes are from the limit.
 * What one step claims the next one states, at the same sizes and on the same draws: a slope is kept once measured.
 */
public final class Growths {
    private static final double FACTOR = 4;
    private static final double HALFWAY = 2;
    private static final double BEND = 3; // a correction of relative size c/n: the slope is off by three times the bend
    private static final double SMALL_BASE = 24;
    private static final double MIDDLE_BASE = 256; // of arrays: large beside the others, and still to be held
    private static final double LARGE_BASE = 1 << 20;
    private static final double LONGEST = 10;
    private static final double FINITE_SIZE = 0.12;
    private static final double CORRECTIONS = 0.03; // of formulas, tried at large sizes: less than a logarithm makes
    private static final double ROUNDING = 1e-9; // slopes are shown to fewer places

    private final Meter meter;
    private final Map<Asked, Slope> known = new ConcurrentHashMap<>();

    /** A slope that was asked for. */
    private record Asked(Term of, String size, Point start, double base) {}

    /** A slope with the noise of its draws, and how far off it may be where the growth is not a power yet. */
    private record Slope(Estimate measured, double bend) {
        Estimate told() {
            return new Estimate(measured.value(), Math.hypot(measured.error(), bend));
        }
    }

    Growths(Meter meter) {
        this.meter = meter;
    }

    /**
     * The exponents of the claimed order against those measured of the quantity; of a bound, the quantity over it must
     * not grow with any size.
     */
    Verdict judge(Order claimed, Order stated, Point point) {
        Verdict last = new Verdict.Undecided("there are no sizes");
        for (var size : stated.sizes()) {
            var measured = slope(stated.of(), size, stated.sizes(), point);
            var exponent = stated.of().closed()
                    ? slope(claimed.of(), size, stated.sizes(), point)
                    : slope(claimed.of(), size, stated.sizes(), point, SMALL_BASE); // where the other is measured
            var allowed = stated.of().closed() && !constant(stated.of()) ? CORRECTIONS : FINITE_SIZE;
            var verdict = verdict(measured.measured(), exponent.measured(), claimed.upper(), allowed);
            if (!(verdict instanceof Verdict.Agrees agrees)) {
                return verdict;
            }
            if (!(last instanceof Verdict.Agrees before) || Math.abs(before.claimed()) < Math.abs(agrees.claimed())) {
                last = new Verdict.Agrees(measured.told(), agrees.claimed());
            }
        }
        return last;
    }

    /** Whether a measured exponent is the claimed one; of a bound, no greater. */
    public static Verdict verdict(Estimate measured, Estimate claimed, boolean upper) {
        return verdict(measured, claimed, upper, FINITE_SIZE);
    }

    private static Verdict verdict(Estimate measured, Estimate claimed, boolean upper, double allowed) {
        var above = measured.value() - claimed.value();
        var error = Math.hypot(measured.error(), claimed.error());
        if ((upper ? above : Math.abs(above)) > allowed + 5 * error) {
            return new Verdict.Disagrees(measured, claimed.value());
        }
        return error > 0.1
                ? new Verdict.Undecided("the exponent was measured as " + measured)
                : new Verdict.Agrees(measured, claimed.value());
    }

    /** Whether the quantity stays the same when the parameter grows, against what is claimed. */
    Verdict judge(Truth claimed, FreeOf question, Point point) {
        var value = point.values().getOrDefault(question.parameter(), 1.0);
        var there = point.with(question.parameter(), Math.rint(value * FACTOR));
        var one = meter.measure(question.of(), point);
        var other = meter.measure(question.of(), there);
        if (one.value() == 0) {
            return new Verdict.Undecided("the value at " + point.shown() + " is zero");
        }
        var error = Math.hypot(other.error(), one.error() * other.value() / one.value()) / Math.abs(one.value());
        var ratio = new Estimate(other.value() / one.value(), error);
        var same = Judge.verdict(ratio, new Estimate(ratio.value() - 1, error));
        if (same instanceof Verdict.Undecided) {
            return same;
        }
        var free = same instanceof Verdict.Agrees;
        return free == claimed.value()
                ? new Verdict.Agrees(ratio, free ? 1 : ratio.value())
                : new Verdict.Disagrees(ratio, 1);
    }

    /** What is random is measured where all sizes are large, for there it hardly varies from draw to draw. */
    private static Point start(Term of, List<String> sizes, Point point) {
        if (of.random() || constant(of)) {
            var start = point;
            for (var size : sizes) {
                start = start.with(size, SMALL_BASE);
            }
            return start;
        }
        return of.all(Count.class).isEmpty() && of.all(Cost.class).isEmpty() ? point : divisible(point, sizes);
    }

    /** Whether this is made of constant arrays. */
    private static boolean constant(Term of) {
        return of.closed() && !of.all(Array.class).isEmpty();
    }

    /** Whether the quotient falls like a power of the parameter, against what is claimed. */
    Verdict judge(Truth claimed, Negligible question, Point point) {
        var quotient = Terms.times(question.of(), Terms.power(question.against(), Expr.MINUS_ONE));
        var measured = slope(quotient, question.parameter(), List.of(question.parameter()), point)
                .measured();
        var falls = measured.value() < -FINITE_SIZE - 5 * measured.error();
        return falls == claimed.value()
                ? new Verdict.Agrees(measured, measured.value())
                : new Verdict.Disagrees(measured, 0);
    }

    /** Schedules want sizes that divide one another: the others are multiples of both values of the one that varies. */
    private static Point divisible(Point point, List<String> sizes) {
        var start = point;
        for (var size : sizes) {
            start = start.with(size, SMALL_BASE * FACTOR);
        }
        return start;
    }

    private Slope slope(Term of, String size, List<String> sizes, Point point) {
        if (!of.closed()) {
            return slope(of, size, sizes, point, SMALL_BASE);
        }
        if (constant(of)) {
            return slope(of, size, sizes, point, MIDDLE_BASE);
        }
        try {
            return slope(of, size, sizes, point, LARGE_BASE);
        } catch (Unmeasurable overflow) {
            return slope(of, size, sizes, point, SMALL_BASE); // a formula may have no value at large sizes
        }
    }

    private Slope slope(Term of, String size, List<String> sizes, Point point, double base) {
        var asked = new Asked(of, size, start(of, sizes, point), base);
        var before = known.get(asked);
        return before == null ? kept(asked) : before;
    }

    /** @throws Unmeasurable if a single draw at these sizes takes longer than all draws may */
    private void affordable(Term of, Point point) {
        if (meter.cost(of, point) > LONGEST * meter.effort()) {
            throw new Unmeasurable("the growth takes too long to measure at " + point.shown());
        }
    }

    private Slope kept(Asked asked) {
        var slope = slope(asked.of(), asked.size(), asked.start(), asked.base());
        known.put(asked, slope);
        return slope;
    }

    private Slope slope(Term of, String size, Point start, double base) {
        if (of.random() || !of.closed() || constant(of)) {
            affordable(of, start.with(size, base * FACTOR));
        }
        var low = logarithm(of, start.with(size, base));
        var high = logarithm(of, start.with(size, base * FACTOR));
        var slope = (high.value() - low.value()) / Math.log(FACTOR);
        var error = Math.hypot(high.error(), low.error()) / Math.log(FACTOR);
        var bend = constant(of) ? 0 : bend(low, logarithm(of, start.with(size, base * HALFWAY)), high);
        return error < ROUNDING && bend < ROUNDING
                ? new Slope(new Estimate(Math.rint(slope / ROUNDING) * ROUNDING, 0), 0)
                : new Slope(new Estimate(slope, error), BEND * bend / Math.log(FACTOR));
    }

    /** How much more the quantity grows in the second half than in the first, as far as the draws do not hide it. */
    private static double bend(Estimate low, Estimate middle, Estimate high) {
        var bend = high.value() - 2 * middle.value() + low.value();
        var noise = Math.hypot(Math.hypot(high.error(), low.error()), 2 * middle.error());
        return Math.sqrt(Math.max(0, bend * bend - noise * noise));
    }

    private Estimate logarithm(Term of, Point point) {
        var value = meter.trusted(of, point);
        if (value.value() <= 0) {
            throw new Unmeasurable("an order is measured of positive quantities only");
        }
        return new Estimate(Math.log(value.value()), value.error() / value.value());
    }
}
