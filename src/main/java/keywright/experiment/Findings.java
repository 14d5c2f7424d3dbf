package keywright.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keywright.numeric.Estimate;
import keywright.numeric.Student;

/**
 * What results say: the losses of every width, its best learning rate, and how that rate moves as the width doubles.
 * Rates are meant by their binary logarithms.
 */
public record Findings(Design design, Results results) {

    /** A mean loss at a rate, with its standard error over the repeats. */
    public record Point(int rate, Estimate loss) {}

    /** The mean losses of a width by rate, without rates at which a network does no better than to say nothing. */
    public List<Point> curve(Parameterisation how, int width) {
        var points = new ArrayList<Point>();
        results.losses(how.name(), width).forEach((rate, losses) -> {
            if (losses.stream().allMatch(loss -> loss < nothing())) {
                points.add(new Point(rate, mean(losses)));
            }
        });
        return points;
    }

    /** The best rate of a width, with its standard error over the repeats; none if it lies at the edge of the grid. */
    public Optional<Estimate> best(Parameterisation how, int width) {
        var found = bests(how, width).stream().flatMap(Optional::stream).toList();
        return found.size() == design.grid().repeats() ? Optional.of(mean(found)) : Optional.empty();
    }

    /**
     * How the best rate moves with log2 of the width: the mean of the slopes of the repeats, which are independent,
     * each by least squares. The error is half of the interval that holds the true drift with the probability of one
     * standard deviation, by Student's law. None with fewer than two repeats whose best rates are known at three
     * widths.
     */
    public Optional<Estimate> drift(Parameterisation how) {
        var bests = design.grid().widths().stream()
                .collect(Collectors.toMap(width -> Math.log(width) / Math.log(2), width -> bests(how, width)));
        var slopes = new ArrayList<Double>();
        for (int repeat = 0; repeat < design.grid().repeats(); repeat++) {
            var points = new TreeMap<Double, Double>();
            int row = repeat;
            bests.forEach((at, found) -> found.get(row).ifPresent(best -> points.put(at, best)));
            Line.slope(points).ifPresent(slopes::add);
        }
        return slopes.size() < 2 ? Optional.empty() : Optional.of(Student.widened(mean(slopes), slopes.size()));
    }

    /** For each repeat the lowest point of the parabola through the best rate and its neighbours in the log of loss. */
    private List<Optional<Double>> bests(Parameterisation how, int width) {
        var losses = results.losses(how.name(), width);
        var bests = new ArrayList<Optional<Double>>();
        for (int repeat = 0; repeat < design.grid().repeats(); repeat++) {
            var column = new TreeMap<Integer, Double>();
            int row = repeat;
            losses.forEach((rate, of) -> {
                if (row < of.size()) {
                    column.put(rate, Math.log(Math.min(of.get(row), nothing())));
                }
            });
            bests.add(lowest(column));
        }
        return bests;
    }

    private static Optional<Double> lowest(TreeMap<Integer, Double> column) {
        var best = column.entrySet().stream().min(java.util.Map.Entry.comparingByValue());
        return best.flatMap(at -> {
            var left = column.get(at.getKey() - 1);
            var right = column.get(at.getKey() + 1);
            if (left == null || right == null) {
                return Optional.empty();
            }
            double bend = left - 2 * at.getValue() + right;
            return Optional.of(at.getKey() + (bend > 0 ? (left - right) / (2 * bend) : 0));
        });
    }

    /** The loss of saying nothing: the teacher's variance and the noise. */
    private double nothing() {
        return 1 + design.teacher().noise() * design.teacher().noise();
    }

    private static Estimate mean(List<Double> values) {
        int count = values.size();
        double mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Estimate(mean, count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0);
    }
}
