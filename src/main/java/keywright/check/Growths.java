package keywright.check;

import keywright.numeric.Estimate;
import keywright.term.FreeOf;
import keywright.term.Order;
import keywright.term.Term;
import keywright.term.Truth;

/** Tries claims about growth: exponents are slopes between two sizes on logarithmic axes. */
record Growths(Meter meter) {
    private static final double FACTOR = 4;
    private static final double SMALL_BASE = 24;
    private static final double LARGE_BASE = 1 << 20;
    private static final double FINITE_SIZE = 0.12;

    /** The exponents of the claimed order against those measured of the quantity. */
    Verdict judge(Order claimed, Order stated, Point point) {
        Verdict last = new Verdict.Undecided("there are no sizes");
        for (var size : stated.sizes()) {
            var measured = slope(stated.of(), size, point);
            var exponent = slope(claimed.of(), size, point);
            var gap = Math.abs(measured.value() - exponent.value());
            var error = Math.hypot(measured.error(), exponent.error());
            if (gap > FINITE_SIZE + 5 * error) {
                return new Verdict.Disagrees(measured, exponent.value());
            }
            if (error > 0.1) {
                return new Verdict.Undecided("the exponent of " + size + " was measured as " + measured);
            }
            if (!(last instanceof Verdict.Agrees agreed) || Math.abs(agreed.claimed()) < Math.abs(exponent.value())) {
                last = new Verdict.Agrees(measured, exponent.value());
            }
        }
        return last;
    }

    /** Whether the quantity stays the same when the parameter grows, against what is claimed. */
    Verdict judge(Truth claimed, FreeOf question, Point point) {
        var value = point.values().getOrDefault(question.parameter(), 1.0);
        var there = point.with(question.parameter(), Math.rint(value * FACTOR));
        var one = meter.measure(question.of(), point);
        var other = meter.measure(question.of(), there);
        var gap = one.minus(other);
        var same = Judge.verdict(one, new Estimate(gap.value(), gap.error() + 1e-12 * Math.abs(one.value())));
        if (same instanceof Verdict.Undecided) {
            return same;
        }
        var free = same instanceof Verdict.Agrees;
        return free == claimed.value()
                ? new Verdict.Agrees(one, other.value())
                : new Verdict.Disagrees(one, other.value());
    }

    private Estimate slope(Term of, String size, Point point) {
        var base = of.closed() ? LARGE_BASE : SMALL_BASE;
        var low = meter.measure(of, point.with(size, base));
        var high = meter.measure(of, point.with(size, base * FACTOR));
        if (low.value() <= 0 || high.value() <= 0) {
            throw new Unmeasurable("an order is measured of positive quantities only");
        }
        var slope = Math.log(high.value() / low.value()) / Math.log(FACTOR);
        var error = Math.hypot(high.error() / high.value(), low.error() / low.value()) / Math.log(FACTOR);
        return new Estimate(slope, error);
    }
}
