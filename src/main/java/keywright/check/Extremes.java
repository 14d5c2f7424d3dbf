package keywright.check;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import keywright.numeric.Minimum;
import keywright.term.Extremum;
import keywright.term.JointExtremum;

/** A least or greatest value searched for, on a grid and then more finely. */
record Extremes(Execution numbers) {
    private static final double SHARE = 0.37;

    /** A place inside the interval, at which two quantities that are to have one optimum are compared. */
    static double inside(Extremum extremum, Point point) {
        var wiring = Wiring.of(point, List.of(extremum));
        var from = wiring.value(extremum.from());
        var to = wiring.value(extremum.to());
        if (extremum.over().whole()) {
            return Double.isFinite(from) ? Math.ceil(from) + 1 : Double.isFinite(to) ? Math.floor(to) - 1 : 1;
        }
        if (Double.isFinite(from) && Double.isFinite(to)) {
            return from + SHARE * (to - from);
        }
        return Double.isFinite(from) ? from + SHARE : Double.isFinite(to) ? to - SHARE : SHARE;
    }

    /** The point with every number inside its interval. */
    static Point inside(JointExtremum extremum, Point point) {
        var inside = point;
        for (var one : extremum.over()) {
            inside = inside.with(one.variable(), inside(one, point));
        }
        return inside;
    }

    /** The places of several numbers at once: each is searched, the others being searched anew for every try. */
    ArrayNode places(JointExtremum extremum) {
        var places = IntStream.range(0, extremum.over().size())
                .mapToObj(extremum::place)
                .map(numbers::number)
                .toList();
        return new ArrayNode(
                new int[] {places.size()},
                frame -> places.stream().mapToDouble(place -> place.at(frame)).toArray());
    }

    /** A value; none where the variable is no parameter of a law. */
    private static double allowed(NumberNode of, Frame frame) {
        try {
            return of.at(frame);
        } catch (Unmeasurable | ArithmeticException outside) {
            return Double.NaN;
        }
    }

    NumberNode number(Extremum extremum) {
        var of = numbers.number(extremum.of());
        var from = numbers.wiring().formula(extremum.from());
        var to = numbers.wiring().formula(extremum.to());
        var slot = numbers.wiring().slot(extremum.variable());
        var sign = extremum.kind().least() ? 1 : -1;
        return frame -> {
            var outside = frame.symbols[slot];
            try {
                DoubleUnaryOperator value = at -> {
                    frame.symbols[slot] = at;
                    return sign * allowed(of, frame);
                };
                var place = extremum.over().whole()
                        ? Minimum.whole(value, from.at(frame), to.at(frame))
                        : Minimum.place(value, from.at(frame), to.at(frame));
                frame.symbols[slot] = place;
                return extremum.kind().place() ? place : of.at(frame);
            } finally {
                frame.symbols[slot] = outside;
            }
        };
    }
}
