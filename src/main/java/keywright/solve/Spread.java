package keywright.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.check.Point;
import keywright.check.Predicates;
import keywright.problem.Parameter;

/**
 * Values spread over the domain of a parameter, at which conditions hold; where the domain has no end, about the value
 * in use.
 */
record Spread(Parameter parameter, Point inUse, List<Expr> conditions) {
    private static final double REACH = 8;
    private static final int STEPS = 50;

    /** Whether the domain spans so much that values are spread by their ratios. */
    boolean geometric() {
        return low() > 0 && high() >= REACH * low();
    }

    /** At most so many points, growing. */
    List<Point> points(int most) {
        var values = IntStream.range(0, most).mapToDouble(i -> value(i / (most - 1.0)));
        return values.mapToObj(this::near)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(java.util.Comparator.comparing(this::at))
                .toList();
    }

    /** The value of the parameter at a point. */
    double at(Point point) {
        return point.values().getOrDefault(parameter.name(), Double.NaN);
    }

    private double value(double share) {
        return geometric() ? low() * Math.pow(high() / low(), share) : low() + share * (high() - low());
    }

    private double low() {
        var least = parameter.domain().least();
        var used = parameter.number().value();
        return Double.isFinite(least) && least != Double.MIN_VALUE ? least : used > 0 ? used / REACH : used - REACH;
    }

    private double high() {
        var greatest = parameter.domain().greatest();
        var used = parameter.number().value();
        return Double.isFinite(greatest) ? greatest : used > 0 ? used * REACH : used + REACH;
    }

    /** The nearest point at or after a value at which the conditions hold; whole numbers are tried one by one. */
    private Optional<Point> near(double value) {
        var integer = parameter.domain().integer();
        var tries =
                integer ? DoubleStream.iterate(Math.rint(value), at -> at + 1).limit(STEPS) : DoubleStream.of(value);
        return tries.filter(parameter.domain()::holds)
                .mapToObj(at -> inUse.with(parameter.name(), at))
                .filter(point -> conditions.stream().allMatch(condition -> Predicates.holds(condition, point)))
                .findFirst();
    }
}
