package keywright.experiment;

import java.util.Map;
import java.util.Optional;

/** The straight line through points. */
final class Line {
    private static final int FEWEST = 3;

    private Line() {}

    /** Its slope by least squares; fewer than three points say too little. */
    static Optional<Double> slope(Map<Double, Double> points) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        double middle = points.keySet().stream().mapToDouble(x -> x).average().orElseThrow();
        double across = 0;
        double along = 0;
        for (var point : points.entrySet()) {
            double x = point.getKey() - middle;
            across += x * x;
            along += x * point.getValue();
        }
        return Optional.of(along / across);
    }
}
