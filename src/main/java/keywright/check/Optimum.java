package keywright.check;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import keywright.numeric.Coordinates;
import keywright.numeric.Ellipsoid;
import keywright.numeric.Newton;
import keywright.numeric.PositiveMinimum;
import keywright.term.ArraySolution;
import keywright.term.Minimum;
import keywright.term.Scalar;

/**
 * Minima and solutions of equations in arrays, on the terms as they stand: by Newton's method, minima at kinks and in
 * balls by cutting ellipsoids, in boxes by one entry after the other.
 */
record Optimum(Execution numbers) {
    private static final double NEAR = 1e-4;

    ArrayNode place(Minimum minimum) {
        return new ArrayNode(numbers.wiring().sizes(minimum.by()), least(minimum));
    }

    NumberNode value(Minimum minimum) {
        var least = least(minimum);
        var of = numbers.number(minimum.of());
        var slot = numbers.wiring().slot(minimum.by());
        return frame -> moved(frame, slot, least.at(frame), of::at);
    }

    private ArrayNode.Entries least(Minimum minimum) {
        var of = numbers.number(minimum.of());
        var zero = minimum.zero().stream()
                .map(term -> new ArrayExecution(numbers).stretched(term, 1))
                .toList();
        var slot = numbers.wiring().slot(minimum.by());
        var inside = minimum.region().map(region -> within(region, minimum));
        return frame -> {
            ToDoubleFunction<double[]> f = x -> moved(frame, slot, x, of::at);
            UnaryOperator<double[]> g = x -> zero.stream()
                    .flatMapToDouble(node -> DoubleStream.of(moved(frame, slot, x, node::at)))
                    .toArray();
            if (inside.isPresent()) {
                return inside.orElseThrow().place(f, frame);
            }
            if (minimum.by().trait().nonnegative()) {
                return PositiveMinimum.place(f, g, frame.arrays[slot].length);
            }
            return smooth(f, g, frame.arrays[slot], minimum.place());
        };
    }

    /** @throws Unmeasurable if the place is wanted and there are others beside it */
    private static double[] smooth(
            ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] drawn, boolean wanted) {
        double[] place;
        try {
            place = Newton.minimum(f, g, drawn);
        } catch (ArithmeticException kinked) {
            return kinked(f, g, drawn);
        }
        if (wanted && !Newton.alone(f, g, place)) {
            throw new Unmeasurable("the minimum is taken at more than one place");
        }
        return place;
    }

    private static double[] kinked(ToDoubleFunction<double[]> f, UnaryOperator<double[]> g, double[] drawn) {
        var onto = Newton.onto(g, drawn);
        ToDoubleFunction<double[]> near = x -> f.applyAsDouble(onto.apply(x)) + squaredDistance(x, onto.apply(x));
        var found = Coordinates.polished(near, Ellipsoid.minimum(near, x -> -1, drawn.length), NEAR);
        return Newton.checked(f, g, onto.apply(found));
    }

    private static double squaredDistance(double[] one, double[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }

    /** A search that keeps to a region. */
    private interface Search {
        double[] place(ToDoubleFunction<double[]> f, Frame frame);
    }

    /** @throws Unmeasurable with equations besides */
    private Search within(Minimum.Region region, Minimum minimum) {
        if (!minimum.zero().isEmpty()) {
            throw new Unmeasurable("a minimum under equations within bounds");
        }
        var slot = numbers.wiring().slot(minimum.by());
        if (region instanceof Minimum.Ball ball) {
            var norm = numbers.number(ball.norm());
            var radius = numbers.number(ball.radius());
            return (f, frame) -> Ellipsoid.minimum(
                    f, x -> moved(frame, slot, x, at -> norm.at(at) - radius.at(at)), frame.arrays[slot].length);
        }
        var box = (Minimum.Box) region;
        var from = end(box.from(), Double.NEGATIVE_INFINITY);
        var to = end(box.to(), Double.POSITIVE_INFINITY);
        return (f, frame) -> Coordinates.between(f, from.at(frame), to.at(frame), frame.arrays[slot].length);
    }

    private NumberNode end(Scalar end, double infinite) {
        return end.value().freeOf("Infinity") ? numbers.number(end) : frame -> infinite;
    }

    ArrayNode solution(ArraySolution equation) {
        var left = new ArrayExecution(numbers).stretched(equation.left(), 1);
        var right = new ArrayExecution(numbers).stretched(equation.right(), 1);
        var slot = numbers.wiring().slot(equation.unknown());
        return new ArrayNode(
                numbers.wiring().sizes(equation.unknown()),
                frame -> Newton.root(
                        x -> {
                            var one = moved(frame, slot, x, left::at).clone();
                            var other = moved(frame, slot, x, right::at);
                            for (int i = 0; i < one.length; i++) {
                                one[i] -= other[i];
                            }
                            return one;
                        },
                        frame.arrays[slot]));
    }

    /** A value where an array has other entries. */
    private static <T> T moved(Frame frame, int slot, double[] entries, Function<Frame, T> of) {
        var outside = frame.arrays[slot];
        frame.arrays[slot] = entries;
        frame.forget();
        try {
            return of.apply(frame);
        } finally {
            frame.arrays[slot] = outside;
            frame.forget();
        }
    }
}
