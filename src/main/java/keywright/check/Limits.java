package keywright.check;

import keywright.numeric.Estimate;
import keywright.term.Limit;
import keywright.term.Term;

/** Tries claims about limits: the distance from the claimed value must shrink as the parameter grows, to nothing. */
record Limits(Meter meter) {
    private static final double START = 6;
    private static final int DOUBLINGS = 6;
    private static final int DOUBLINGS_OF_FORMULA = 16;
    private static final double CLOSE = 0.02;
    private static final double SHRINKING = 0.8;

    Verdict judge(Term claimed, Limit stated, Point point) {
        var before = Double.POSITIVE_INFINITY;
        Verdict last = new Verdict.Undecided("not tried");
        var doublings = stated.of().closed() ? DOUBLINGS_OF_FORMULA : DOUBLINGS;
        for (int i = 0; i <= doublings; i++) {
            var there = point.with(stated.variable(), START * (1 << i));
            var measured = meter.difference(stated.of(), claimed, there);
            var value = measured[0];
            var gap = measured[1];
            var scale = Math.max(0.5, Math.abs(value.value() - gap.value()));
            var distance = Math.abs(gap.value());
            if (distance <= CLOSE * scale + 4.5 * gap.error() && gap.error() < CLOSE * scale) {
                var shown = new Estimate(value.value(), Math.max(value.error(), distance));
                return new Verdict.Agrees(shown, value.value() - gap.value());
            }
            var still = distance > SHRINKING * before && distance > 6 * gap.error();
            last = still && i > 2
                    ? new Verdict.Disagrees(value, value.value() - gap.value())
                    : new Verdict.Undecided("at " + stated.variable() + " = " + Point.number(START * (1 << i))
                            + " the value is " + value);
            before = distance;
        }
        return last;
    }
}
