package keywright.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.numeric.Estimate;

/** Parallel lines through groups of points: one slope, an intercept for each group. */
final class Line {
    private static final int FEWEST = 3;

    private final List<double[]> points = new ArrayList<>();
    private int groups;

    /** Adds a group of points; a group of fewer than three says too little. */
    void add(Map<Double, Double> group) {
        if (group.size() < FEWEST) {
            return;
        }
        groups++;
        double x = group.keySet().stream().mapToDouble(value -> value).average().orElseThrow();
        double y = group.values().stream().mapToDouble(value -> value).average().orElseThrow();
        for (Map.Entry<Double, Double> point : group.entrySet()) {
            points.add(new double[] {point.getKey() - x, point.getValue() - y});
        }
    }

    /** The common slope by least squares, with its standard error. */
    Optional<Estimate> slope() {
        if (groups == 0) {
            return Optional.empty();
        }
        double across = points.stream().mapToDouble(at -> at[0] * at[0]).sum();
        double slope = points.stream().mapToDouble(at -> at[0] * at[1]).sum() / across;
        double rest = points.stream()
                .mapToDouble(at -> Math.pow(at[1] - slope * at[0], 2))
                .sum();
        int free = points.size() - groups - 1;
        return Optional.of(new Estimate(slope, Math.sqrt(rest / free / across)));
    }
}
