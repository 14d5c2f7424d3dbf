package keywright.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values of the parameters at which an experiment is made, and the entries (row-major) of those constant arrays that
 * are not left to a draw.
 */
public record Point(Map<String, Double> values, Map<String, double[]> arrays) {
    /** A point keeps its own sorted copies. */
    public Point {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        arrays = Collections.unmodifiableMap(new TreeMap<>(arrays));
    }

    /** Values of the parameters; constant arrays are left to a draw. */
    public Point(Map<String, Double> values) {
        this(values, Map.of());
    }

    /** This point with one more value. */
    public Point with(String name, double value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Point(more, arrays);
    }

    /** This point with the entries of one more constant array, row by row. */
    public Point with(String name, double[] entries) {
        var more = new TreeMap<>(arrays);
        more.put(name, entries.clone());
        return new Point(values, more);
    }

    /** As {@code d1 = 3, d2 = 2}. */
    public String shown() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A number without a needless fraction. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
