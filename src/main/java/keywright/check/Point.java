package keywright.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of the parameters at which an experiment is made. */
public record Point(Map<String, Double> values) {
    /** A point keeps its own sorted copy. */
    public Point {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** This point with one more value. */
    public Point with(String name, double value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Point(more);
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
