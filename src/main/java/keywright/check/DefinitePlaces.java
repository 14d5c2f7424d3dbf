package keywright.check;

import keywright.numeric.Estimate;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Minimum;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/**
 * Where a quantity is least among positive definite matrices. A search takes too long, but a place S can be tried: at
 * \((I + \varepsilon D)S(I + \varepsilon D)^\top\), which is positive definite too, the quantity must be larger, near
 * and far, and for small \(\varepsilon\) alike on both sides. A matrix that is off by a share \(\delta\) is found out
 * where \(\delta\) exceeds \(\varepsilon\) times the hundredth that is allowed.
 */
record DefinitePlaces(Meter meter) {
    private static final int DIRECTIONS = 8;
    private static final double NEAR = 1e-3;
    private static final double FAR = 0.3;
    private static final double SHARE = 0.01;

    /** Whether this is what is asked. */
    static boolean asked(Term stated) {
        return stated instanceof Minimum minimum
                && minimum.place()
                && minimum.free()
                && minimum.by().trait() == Array.Trait.POSITIVE_DEFINITE;
    }

    /** A place; or another minimum, whose quantity must be the same everywhere. */
    Verdict judge(Term claimed, Minimum stated, Point point) {
        if (claimed instanceof Minimum other) {
            var same = meter.difference(stated.of(), other.of(), point);
            return Judge.verdict(same.value(), same.gap());
        }
        var shown = new Estimate(0, 0);
        for (int i = 0; i < DIRECTIONS; i++) {
            var draw = new Meter(meter.seed().child(i), meter.effort(), meter.most());
            shown = value(claimed, stated, 0, draw, point);
            var at = shown.value();
            var up = value(claimed, stated, NEAR, draw, point).value() - at;
            var down = value(claimed, stated, -NEAR, draw, point).value() - at;
            var far = Math.min(
                    value(claimed, stated, FAR, draw, point).value(),
                    value(claimed, stated, -FAR, draw, point).value());
            if (!(up + down > 0 && Math.abs(up - down) <= SHARE * (up + down) && far > at)) {
                return new Verdict.Disagrees(new Estimate(Math.min(at + Math.min(up, down), far), 0), at);
            }
        }
        return new Verdict.Agrees(shown, shown.value());
    }

    private static Estimate value(Term place, Minimum minimum, double share, Meter meter, Point point) {
        var way = Array.constant("\u2022way", minimum.by().shape(), Array.Trait.ANY);
        var size = minimum.by().shape().sizes().get(0);
        var step = new Scalar(keywright.cas.Expr.symbol("\u2022share"));
        Term turn = new Plus(java.util.List.of(Standard.identity(size), Terms.times(step, way)));
        var moved = new Dot(new Dot(turn, place), new Transpose(turn));
        var there = minimum.of().map(part -> part.equals(minimum.by()) ? moved : part);
        return meter.measure(there, point.with("\u2022share", share));
    }
}
