package keywright.solve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.check.Growths;
import keywright.check.Limits;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Unmeasurable;
import keywright.check.Verdict;
import keywright.numeric.Estimate;
import keywright.numeric.PowerLaw;
import keywright.numeric.Seed;
import keywright.problem.BadInput;
import keywright.problem.Find;
import keywright.problem.Formula;
import keywright.problem.Grid;
import keywright.term.Expectation;
import keywright.term.Limit;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;

/** Tries an answer at the points of a grid, each with draws of its own. */
record Surveyor(Seed seed, Declarations declarations) {
    private static final double EFFORT = 30e6;
    private static final double ROUNDING = 1e-9;

    /** One row of a grid: what the author wrote for the other parameters, and the points. */
    private record Line(Map<String, Expr> others, List<Point> points) {
        Check check(Verdict verdict) {
            return new Check("on a grid", points.get(points.size() - 1), verdict);
        }
    }

    /** Only orders and limits are tried so. @throws BadInput if something else is, or a value makes no sense */
    static void read(Find find, Term goal, Declarations declarations) {
        find.grid().ifPresent(grid -> {
            if (!(goal instanceof Order || goal instanceof Limit)) {
                throw BadInput.of(find.formula()
                        .error(
                                find.formula().expr(),
                                "only an order or a limit is tried on a grid",
                                "leave out 'grid'"));
            }
            new Surveyor(Seed.of(find.name()), declarations).lines(grid);
        });
    }

    /** What was found, if the author asks for it. */
    Optional<Survey> survey(Find find, Term goal, Term answer) {
        return find.grid().map(grid -> {
            var over = grid.over().parameter().text();
            var lines = lines(grid);
            var sizes = lines.get(0).points().stream()
                    .map(point -> point.values().getOrDefault(over, Double.NaN))
                    .toList();
            var rows = IntStream.range(0, lines.size())
                    .parallel()
                    .mapToObj(i -> row(lines.get(i), goal, answer, sizes, i))
                    .toList();
            return new Survey(over, sizes, rows);
        });
    }

    private Survey.Row row(Line line, Term goal, Term answer, List<Double> sizes, int number) {
        var meter = new Meter(seed.child(number), EFFORT);
        var claimed = answer;
        for (var other : line.others().entrySet()) {
            claimed = claimed.substitute(other.getKey(), other.getValue());
        }
        try {
            var measured = line.points().stream()
                    .map(point -> meter.measure(mean(goal.parts().get(0)), point))
                    .toList();
            var known = line.points().stream()
                    .map(point -> meter.measure(answer instanceof Order order ? order.of() : answer, point))
                    .toList();
            return goal instanceof Order order
                    ? order(line, claimed, order.upper(), new Columns(sizes, measured, known))
                    : limit(line, claimed, new Columns(sizes, measured, known));
        } catch (Unmeasurable | ArithmeticException e) {
            var why = new Verdict.Undecided(String.valueOf(e.getMessage()));
            return new Survey.Row(line.others(), claimed, List.of(), List.of(), line.check(why));
        }
    }

    private record Columns(List<Double> sizes, List<Estimate> measured, List<Estimate> known) {
        Estimate distance(int i) {
            return measured.get(i).minus(known.get(i));
        }
    }

    private static Survey.Row order(Line line, Term claimed, boolean upper, Columns columns) {
        var factors = IntStream.range(0, columns.sizes().size())
                .mapToObj(i -> columns.measured()
                        .get(i)
                        .times(1 / columns.known().get(i).value()))
                .toList();
        var growth = rounded(PowerLaw.exponent(columns.sizes(), columns.measured()));
        var exponent = rounded(PowerLaw.exponent(columns.sizes(), columns.known()));
        var verdict = Growths.verdict(growth, exponent, upper);
        return new Survey.Row(line.others(), claimed, factors, List.of(growth, exponent), line.check(verdict));
    }

    private static Survey.Row limit(Line line, Term claimed, Columns columns) {
        int last = columns.sizes().size() - 1;
        var distances = IntStream.rangeClosed(0, last)
                .mapToObj(columns::distance)
                .map(gap -> new Estimate(Math.abs(gap.value()), gap.error()))
                .toList();
        boolean clear = distances.stream().allMatch(gap -> gap.value() > 2 * gap.error());
        var growth = clear ? List.of(PowerLaw.exponent(columns.sizes(), distances)) : List.<Estimate>of();
        var verdict = Limits.verdict(columns.measured().get(last), columns.distance(last), growth);
        return new Survey.Row(line.others(), claimed, columns.measured(), growth, line.check(verdict));
    }

    /** What nothing but rounding makes uncertain is a number of few places. */
    private static Estimate rounded(Estimate power) {
        return power.error() < ROUNDING ? new Estimate(Math.rint(power.value() / ROUNDING) * ROUNDING + 0.0, 0) : power;
    }

    /** What is random is averaged over its draws. */
    private static Term mean(Term of) {
        return of.random() ? new Expectation(of) : of;
    }

    /** The rows: the values of the other parameters in turn. */
    private List<Line> lines(Grid grid) {
        return IntStream.range(0, grid.rows()).mapToObj(i -> line(grid, i)).toList();
    }

    private Line line(Grid grid, int row) {
        var others = new LinkedHashMap<String, Expr>();
        grid.others()
                .forEach(
                        axis -> others.put(axis.parameter().text(), axis.at(row).expr()));
        var points = grid.over().values().stream().map(value -> {
            var point = moved(declarations.inUse(), grid.over(), value);
            for (var axis : grid.others()) {
                point = moved(point, axis, axis.at(row));
            }
            return point;
        });
        return new Line(others, points.toList());
    }

    /** The point with another value of a parameter. @throws BadInput if the parameter cannot take it */
    private Point moved(Point point, Grid.Axis axis, Formula value) {
        var name = axis.parameter().text();
        var number = new Meter(seed, EFFORT)
                .measure(new Scalar(Declarations.number(value, declarations.scope())), point)
                .value();
        if (!declarations.facts().of(name).holds(number)) {
            throw BadInput.of(value.error(
                    value.expr(), "'" + name + "' cannot be " + Point.number(number) + ", at " + point.shown(), ""));
        }
        return point.with(name, number);
    }
}
