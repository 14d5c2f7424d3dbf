package keywright.check;

import java.util.Optional;
import keywright.term.Array;
import keywright.term.Solution;

/**
 * The positive root of left = right in one unknown, by Newton's method on logarithms with bounded steps, started at
 * one; a power law is solved in one step. Where a law depends on the unknown, its draws are taken anew at every try,
 * from the same seed.
 */
record Root(int slot, NumberNode left, NumberNode right, Optional<Redraw> redraw) implements NumberNode {

    /** Draws with other values of the unknown. */
    record Redraw(Draws draws, String unknown) {
        void at(double value, Frame frame) {
            frame.exchange(draws.with(unknown, value)
                    .batch(frame.number(), frame.draws().size()));
        }
    }

    private static final int MOST_STEPS = 60;
    private static final double WIDTH = 1e-4;

    static Root of(Solution solution, Draws draws, Execution execution) {
        var unknown = solution.unknown();
        var moving = solution.all(Array.class).stream()
                .flatMap(array -> array.law().stream())
                .anyMatch(law -> law.arguments().stream().anyMatch(argument -> !argument.freeOf(unknown)));
        return new Root(
                draws.wiring().slot(unknown),
                execution.number(solution.left()),
                execution.number(solution.right()),
                moving ? Optional.of(new Redraw(draws, unknown)) : Optional.empty());
    }

    @Override
    public double at(Frame frame) {
        var draws = frame.draws();
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
        frame.exchange(draws);
        if (!solved) {
            throw new Unmeasurable("no positive solution was found");
        }
        return Math.exp(at);
    }

    /** The difference of the logarithms of the two sides where both are positive, else of the sides. */
    private double gap(Frame frame, double logarithm) {
        var value = Math.exp(logarithm);
        frame.symbols[slot] = value;
        redraw.ifPresent(draws -> draws.at(value, frame));
        var one = left.at(frame);
        var other = right.at(frame);
        return one > 0 && other > 0 ? Math.log(one / other) : one - other;
    }
}
