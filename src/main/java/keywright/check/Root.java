package keywright.check;

/**
 * The positive root of left = right in one unknown, by Newton's method on logarithms with bounded steps, started at
 * one; a power law is solved in one step.
 */
record Root(int slot, NumberNode left, NumberNode right) implements NumberNode {
    private static final int MOST_STEPS = 60;
    private static final double WIDTH = 1e-4;

    @Override
    public double at(Frame frame) {
        var outside = frame.symbols[slot];
        var at = 0.0;
        for (int step = 0; step < MOST_STEPS; step++) {
            var gap = gap(frame, at);
            var slope = (gap(frame, at + WIDTH) - gap) / WIDTH;
            var move = Math.max(-6, Math.min(6, gap / slope));
            at -= move;
            if (Math.abs(move) < 1e-12) {
                break;
            }
        }
        var solved = Math.abs(gap(frame, at)) < 1e-6;
        frame.symbols[slot] = outside;
        if (!solved) {
            throw new Unmeasurable("no positive solution was found");
        }
        return Math.exp(at);
    }

    /** The difference of the logarithms of the two sides where both are positive, else of the sides. */
    private double gap(Frame frame, double logarithm) {
        frame.symbols[slot] = Math.exp(logarithm);
        var one = left.at(frame);
        var other = right.at(frame);
        return one > 0 && other > 0 ? Math.log(one / other) : one - other;
    }
}
