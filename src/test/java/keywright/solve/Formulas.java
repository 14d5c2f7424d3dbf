package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.numeric.Seed;
import keywright.term.Term;

/** Compares closed forms with formulas that a test states itself. */
final class Formulas {
    private static final double TOLERANCE = 1e-9;

    private Formulas() {}

    /** A formula of a test: a function of the values of the parameters. */
    @FunctionalInterface
    interface Stated {
        double at(Map<String, Double> values);
    }

    /** The value of a closed form; constant arrays have the values that belong to the seed. */
    static double value(Term term, Point point) {
        return new Meter(Seed.of("formulas"), 1).measure(term, point).value();
    }

    /** The answer is derived, agrees with every experiment, and is the stated formula at every point. */
    static void assertDerives(Solved solved, List<Point> points, Stated stated) {
        var formula = solved.answer().formula().wolfram();
        assertAgrees(solved);
        assertThat(solved.answer().closed()).isTrue();
        for (var point : points) {
            var expected = stated.at(point.values());
            assertThat(value(solved.answer(), point))
                    .as("%s = %s at %s", solved.name(), formula, point.shown())
                    .isCloseTo(expected, within(TOLERANCE * Math.abs(expected)));
        }
    }

    /** The answer is derived, and no experiment contradicts a step of it or leaves it open. */
    static void assertAgrees(Solved solved) {
        var verdicts = new java.util.ArrayList<>(
                solved.audit().all().map(Object::toString).toList());
        solved.checks().forEach(check -> verdicts.add(check.toString()));
        verdicts.removeIf(verdict -> verdict.contains("Agrees["));
        assertThat(solved.standing()).as("%s: %s", solved.name(), verdicts).isEqualTo(Solved.Standing.AGREES);
        assertThat(solved.checks()).isNotEmpty();
    }

    /** Points at which every name has each of its values, in rows. */
    static List<Point> points(List<String> names, double[]... rows) {
        return java.util.Arrays.stream(rows).map(row -> point(names, row)).toList();
    }

    private static Point point(List<String> names, double[] row) {
        var values = new TreeMap<String, Double>();
        for (int i = 0; i < row.length; i++) {
            values.put(names.get(i), row[i]);
        }
        return new Point(values);
    }
}
