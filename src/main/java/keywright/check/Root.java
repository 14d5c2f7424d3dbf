package keywright.check;

import java.util.Optional;
import keywright.cas.Domain;
import keywright.term.Array;
import keywright.term.Solution;

/**
 * The root of left = right in one unknown, by Newton's method with bounded steps, failing that by halving an
 * interval; for a positive one on logarithms, started at one, so that a power law is solved in one step. Where a law
 * depends on the unknown, its draws are taken anew at every try, from the same seed.
 */
record Root(int slot, Domain within, NumberNode left, NumberNode right, Optional<Redraw> redraw) implements NumberNode {

    /** Draws with other values of the unknown. */
    record Redraw(Draws draws, String unknown) {
        void at(double value, Frame frame) {
            frame.exchange(draws.with(unknown, value)
                    .batch(frame.number(), frame.draws().size()));
        }
    }

    private static final int MOST_STEPS = 60;
    private static final double WIDTH = 1e-4;
    private static final double FARTHEST = 20;
    private static final int TRIES = 400;
    private static final int SCANS = 4000;
    private static final double LARGEST_JUMP = 0.02;

    static NumberNode of(Solution solution, Draws draws, Execution execution) {
        return OrderStatistic.of(solution, execution).orElseGet(() -> root(solution, draws, execution));
    }

    private static Root root(Solution solution, Draws draws, Execution execution) {
        var unknown = solution.unknown();
        var moving = solution.all(Array.class).stream()
                .flatMap(array -> array.law().stream())
                .anyMatch(law -> law.arguments().stream().anyMatch(argument -> !argument.freeOf(unknown)));
        return new Root(
                draws.wiring().slot(unknown),
                solution.within(),
                execution.number(solution.left()),
                execution.number(solution.right()),
                moving ? Optional.of(new Redraw(draws, unknown)) : Optional.empty());
    }

    /** A root inside a larger term, where no law depends on the unknown. */
    static NumberNode of(Solution solution, Execution execution) {
        return OrderStatistic.of(solution, execution)
                .orElseGet(() -> new Root(
                        execution.wiring().slot(solution.unknown()),
                        solution.within(),
                        execution.number(solution.left()),
                        execution.number(solution.right()),
                        Optional.empty()));
    }

    @Override
    public double at(Frame frame) {
        var draws = frame.draws();
        var outside = frame.symbols[slot];
        try {
            if (Double.isFinite(within.greatest())) {
                return between(frame);
            }
            var at = newton(frame);
            var found = Math.abs(at) < FARTHEST && Math.abs(gap(frame, at)) < 1e-6;
            return value(found ? at : halving(frame));
        } finally {
            frame.symbols[slot] = outside;
            frame.exchange(draws);
        }
    }

    private double value(double at) {
        return real() ? at : Math.exp(at);
    }

    private boolean real() {
        return !within.positive();
    }

    /** The first place between two ends where the sign of the gap changes. @throws Unmeasurable if there is none */
    private double between(Frame frame) {
        var step = (within.greatest() - within.least()) / SCANS;
        for (int i = 1; i < SCANS - 1; i++) {
            var low = within.least() + i * step;
            if (Math.signum(straight(frame, low)) != Math.signum(straight(frame, low + step))) {
                return halved(frame, low, low + step);
            }
        }
        throw new Unmeasurable("no solution was found");
    }

    private double halved(Frame frame, double from, double to) {
        var low = from;
        var high = to;
        var sign = Math.signum(straight(frame, low));
        while (high - low > 1e-13) {
            var middle = (low + high) / 2;
            if (Math.signum(straight(frame, middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double straight(Frame frame, double value) {
        frame.symbols[slot] = value;
        redraw.ifPresent(draws -> draws.at(value, frame));
        return left.at(frame) - right.at(frame);
    }

    private double newton(Frame frame) {
        var at = 0.0;
        for (int step = 0; step < MOST_STEPS; step++) {
            var gap = gap(frame, at);
            var slope = (gap(frame, at + WIDTH) - gap) / WIDTH;
            var move = Math.max(-6, Math.min(6, gap / slope));
            at -= move;
            if (!(Math.abs(move) >= 1e-12)) {
                break;
            }
        }
        return at;
    }

    /** Where the sign of the gap changes, perhaps in a jump. @throws Unmeasurable if it does not, or jumps far */
    private double halving(Frame frame) {
        var low = end(frame, -FARTHEST);
        var high = end(frame, FARTHEST);
        var rising = gap(frame, high) > 0;
        if (low >= high || rising == gap(frame, low) > 0) {
            throw new Unmeasurable("no solution was found");
        }
        while (high - low > 1e-10) {
            var middle = (low + high) / 2;
            if (gap(frame, middle) > 0 == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        if (!(Math.abs(gap(frame, low) - gap(frame, high)) < LARGEST_JUMP)) {
            throw new Unmeasurable("no solution was found");
        }
        return high;
    }

    /** The farthest place on a side at which both sides have values. */
    private double end(Frame frame, double farthest) {
        for (int i = 0; i < TRIES; i++) {
            var at = farthest * (1 - 2.0 * i / TRIES);
            if (!Double.isNaN(gap(frame, at))) {
                return at;
            }
        }
        throw new Unmeasurable("no solution was found");
    }

    /** The difference of the logarithms of the two sides where both are positive, else of the sides. */
    private double gap(Frame frame, double at) {
        var value = value(at);
        frame.symbols[slot] = value;
        redraw.ifPresent(draws -> draws.at(value, frame));
        var one = left.at(frame);
        var other = right.at(frame);
        return one > 0 && other > 0 ? Math.log(one / other) : one - other;
    }
}
