package keywright.check;

import java.util.stream.Stream;
import keywright.numeric.Estimate;
import keywright.term.Array;
import keywright.term.Index;
import keywright.term.Solution;
import keywright.term.Sum;
import keywright.term.Term;

/**
 * Equations whose unknown is the size of an array or the end of a sum: they are tried at whole numbers only. A claimed
 * root k is measured as \(k - g(k)/g'(k)\) of the gap g between the two sides, with its slope about k.
 */
record WholeRoots(Meter meter) {
    private static final double WHOLE = 1e-6;
    private static final double STEEP = 4; // errors of the slope that a slope exceeds

    /** Whether the unknown is a size, or the end of a sum. */
    static boolean counted(Solution equation) {
        var sizes = equation.all(Array.class).stream().flatMap(array -> array.shape().sizes().stream());
        var ends = equation.all(Sum.class).stream()
                .flatMap(sum -> sum.over().stream().map(Index::to));
        return Stream.concat(sizes, ends).anyMatch(size -> !size.freeOf(equation.unknown()));
    }

    /** Whether a number is whole and positive, but for rounding. */
    public static boolean whole(double value) {
        return value > 1 - WHOLE && Math.abs(value - Math.rint(value)) < WHOLE;
    }

    /** A claimed root. @throws Unmeasurable if it is no whole number at the point */
    Verdict judge(Term claimed, Solution stated, Point point) {
        var value = meter.entries(claimed, point)[0];
        if (!whole(value)) {
            throw new Unmeasurable("the solution there, " + value + ", is no whole number");
        }
        var root = Math.rint(value);
        var step = Math.max(1, Math.rint(root / 4));
        var low = Math.max(1, root - step);
        var below = gap(stated, point, low);
        var above = gap(stated, point, root + step);
        var rise = above.value() - below.value();
        if (Math.abs(rise) < STEEP * Math.hypot(above.error(), below.error())) {
            throw new Unmeasurable("the two sides hardly change about " + root);
        }
        var slope = rise / (root + step - low);
        var gap = gap(stated, point, root);
        var distance = new Estimate(-gap.value() / slope, gap.error() / Math.abs(slope));
        return Judge.verdict(new Estimate(root + distance.value(), distance.error()), distance);
    }

    private Estimate gap(Solution equation, Point point, double size) {
        return meter.difference(equation.left(), equation.right(), point.with(equation.unknown(), size))
                .gap();
    }
}
