package keywright.check;

import java.util.HashMap;
import java.util.function.DoubleUnaryOperator;
import keywright.numeric.Estimate;
import keywright.numeric.FiniteDifference;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Mapped;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * Derivatives carried out by extrapolated central differences of what is differentiated, one variable moved at a time,
 * all draws held fixed.
 */
record Slopes(Execution numbers) {
    private static final double WIDTH = 0.01;
    private static final double NARROWEST = 0.05;
    private static final double REACH = 0.05;
    private static final double TOLERANCE = 1e-4;
    private static final int NEARER = 3;
    private static final double NEAR = 0.01;

    /** Where the variable lives, and how it is moved. */
    private interface Place {
        double value(Frame frame);

        void put(Frame frame, double value);
    }

    NumberNode number(Derivative derivative) {
        if (!derivative.concerns(derivative.of())) {
            return frame -> 0;
        }
        if (derivative.of() instanceof Apply log
                && log.is("Log")
                && log.argument() instanceof Density density
                && derivative.by() instanceof Scalar
                && density.at().shape().scalar()
                && !derivative.concerns(density.at())) {
            return new Likelihoods(numbers).score(density, derivative.variable());
        }
        var of = new Execution(numbers.wiring(), MovingLaw.moves(derivative)).number(derivative.of());
        if (derivative.by() instanceof Scalar) {
            var slot = numbers.wiring().slot(derivative.variable());
            return frame -> slope(of, symbol(slot), frame);
        }
        var array = array(derivative.by());
        var slot = numbers.wiring().slot(array);
        var offset = offset(derivative.by());
        return frame -> slope(of, entry(slot, (int) offset.at(frame)), frame);
    }

    /** All derivatives of all entries, those of one entry side by side. */
    ArrayNode array(Derivative derivative) {
        var sizes = numbers.wiring().sizes(derivative);
        var count = derivative.by() instanceof Array array
                ? new ArrayNode(numbers.wiring().sizes(array), frame -> new double[0]).length()
                : 1;
        var rows = new ArrayNode(sizes, frame -> new double[0]).length() / Math.max(1, count);
        if (!derivative.concerns(derivative.of())) {
            return new ArrayNode(sizes, frame -> new double[rows * count]);
        }
        if (MovingLaw.moves(derivative)) {
            throw new Unmeasurable("the law of a draw depends on " + derivative.variable());
        }
        var of = entries(derivative.of());
        var offset = offset(derivative.by());
        var noise = unknown(derivative) && Averages.taken(derivative);
        return new ArrayNode(sizes, frame -> {
            var slopes = new double[rows * count];
            for (int i = 0; i < count; i++) {
                var place = place(derivative, derivative.by() instanceof Entry ? (int) offset.at(frame) : i);
                var entries = atOnce(of, place);
                for (int row = 0; row < rows; row++) {
                    var at = row;
                    NumberNode entry = inner -> entries.at(inner)[at];
                    slopes[row * count + i] = noise ? noisy(entry, place, frame) : slope(entry, place, frame);
                }
            }
            return slopes;
        });
    }

    private static boolean unknown(Derivative derivative) {
        return !derivative.all(Mapped.class).isEmpty()
                || !derivative.all(DensityOf.class).isEmpty();
    }

    /** All entries carried out once for each value at a place. */
    private static ArrayNode.Entries atOnce(ArrayNode.Entries of, Place place) {
        var seen = new HashMap<Double, double[]>();
        return frame ->
                seen.computeIfAbsent(place.value(frame), unused -> of.at(frame).clone());
    }

    private Place place(Derivative derivative, int at) {
        return derivative.by() instanceof Scalar
                ? symbol(numbers.wiring().slot(derivative.variable()))
                : entry(numbers.wiring().slot(array(derivative.by())), at);
    }

    private ArrayNode.Entries entries(Term of) {
        if (of.shape().scalar()) {
            var number = numbers.number(of);
            return frame -> new double[] {number.at(frame)};
        }
        return new ArrayExecution(numbers).array(of).entries();
    }

    private static Array array(Term by) {
        return (Array) (by instanceof Entry entry ? entry.of() : by);
    }

    /** Where in the array the entry stands. */
    private NumberNode offset(Term by) {
        if (!(by instanceof Entry entry)) {
            return frame -> 0;
        }
        var sizes = numbers.wiring().sizes(entry.of());
        var at = entry.at().stream().map(numbers.wiring()::formula).toList();
        return frame -> {
            var place = 0;
            for (int i = 0; i < sizes.length; i++) {
                place = place * sizes[i] + (int) at.get(i).at(frame) - 1;
            }
            return place;
        };
    }

    private static Place symbol(int slot) {
        return new Place() {
            @Override
            public double value(Frame frame) {
                return frame.symbols[slot];
            }

            @Override
            public void put(Frame frame, double value) {
                frame.symbols[slot] = value;
            }
        };
    }

    private static Place entry(int slot, int at) {
        return new Place() {
            @Override
            public double value(Frame frame) {
                return frame.arrays[slot][at];
            }

            @Override
            public void put(Frame frame, double value) {
                frame.arrays[slot][at] = value;
                frame.forget();
            }
        };
    }

    private static boolean small(Estimate estimate) {
        return estimate.error() <= TOLERANCE * Math.max(1, Math.abs(estimate.value()));
    }

    /** By four values, enough where the noise of the draws is greater than the error. */
    private static double noisy(NumberNode of, Place place, Frame frame) {
        var outside = place.value(frame);
        var width = WIDTH * Math.min(1, Math.max(Math.abs(outside), NARROWEST)); // a scale may be small
        DoubleUnaryOperator function = value -> {
            place.put(frame, value);
            return of.at(frame);
        };
        try {
            var near = function.applyAsDouble(outside + width) - function.applyAsDouble(outside - width);
            var far = function.applyAsDouble(outside + 2 * width) - function.applyAsDouble(outside - 2 * width);
            return (8 * near - far) / (12 * width);
        } finally {
            place.put(frame, outside);
        }
    }

    private static double slope(NumberNode of, Place place, Frame frame) {
        var outside = place.value(frame);
        DoubleUnaryOperator function = value -> {
            place.put(frame, value);
            return of.at(frame);
        };
        try {
            var reach = REACH * Math.max(1, Math.abs(outside));
            var estimate = near(function, outside, reach);
            for (int i = 0; i < NEARER && !small(estimate); i++) {
                reach *= NEAR; // a kink or an end of the range may be close by
                estimate = near(function, outside, reach);
            }
            if (!small(estimate)) {
                throw new Unmeasurable("finite differences gave " + estimate);
            }
            return estimate.value();
        } finally {
            place.put(frame, outside);
        }
    }

    /** A slope with its error, which is beyond all bounds where the function is not finite. */
    private static Estimate near(DoubleUnaryOperator function, double at, double reach) {
        try {
            return FiniteDifference.derivative(function, at, reach);
        } catch (ArithmeticException notFinite) {
            return new Estimate(0, Double.MAX_VALUE);
        }
    }
}
