package keywright.check;

import java.util.List;
import keywright.numeric.Estimate;
import keywright.term.Limit;
import keywright.term.Term;

/** Tries claims about limits: the distance from the claimed value must shrink as the parameter grows, to nothing. */
public record Limits(Meter meter) {
    private static final double START = 6;
    private static final int DOUBLINGS = 6;
    private static final int DOUBLINGS_OF_FORMULA = 16;
    private static final double CLOSE = 0.02;
    private static final double SHRINKING = 0.8;
    private static final double FALLING = 0.2;

    Verdict judge(Term claimed, Limit stated, Point point) {
        var before = Double.POSITIVE_INFINITY;
        Verdict last = new Verdict.Undecided("not tried");
        var doublings = stated.of().closed() ? DOUBLINGS_OF_FORMULA : DOUBLINGS;
        for (int i = 0; i <= doublings; i++) {
            var there = point.with(stated.variable(), START * (1 << i));
            var measured = meter.difference(stated.of(), claimed, there);
            var value = measured.value();
            var gap = measured.gap();
            var distance = Math.abs(gap.value());
            if (near(value, gap)) {
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

    private static boolean near(Estimate value, Estimate gap) {
        var scale = Math.max(0.5, Math.abs(value.value() - gap.value()));
        return Math.abs(gap.value()) <= CLOSE * scale + 4.5 * gap.error() && gap.error() < CLOSE * scale;
    }

    /**
     * What the last of several values says: near the claimed one, or on the way to it.
     *
     * @param gap measured − claimed
     * @param growth the power with which the distance grows, if that can be told
     */
    public static Verdict verdict(Estimate last, Estimate gap, List<Estimate> growth) {
        var claimed = last.value() - gap.value();
        var falls = growth.stream().anyMatch(power -> power.value() < -FALLING - 3 * power.error());
        if (falls || near(last, gap)) {
            return new Verdict.Agrees(last, claimed);
        }
        return growth.isEmpty()
                ? new Verdict.Undecided("the last value is " + last)
                : new Verdict.Disagrees(last, claimed);
    }
}
