package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keywright.law.Normal;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Term;

/**
 * The mean and the covariance matrix of a vector that is of first degree in normal numbers, by carrying it out: once
 * with every number at its mean, and once for each number that is moved by its deviation.
 */
record Probe(ArrayNode.Entries values, List<Source> noise) {
    private static final double TOLERANCE = 1e-9;

    /** Normal numbers, and the law of each. */
    private record Source(int slot, int length, NumberNode mean, NumberNode deviation) {}

    /** @throws Unmeasurable if something in the vector is not normal */
    static Probe of(Term vector, Execution numbers) {
        var arrays = Stream.of(
                        vector.all(Array.class).stream().filter(Array::random),
                        vector.all(Drawn.class).stream().map(Drawn::hidden),
                        vector.all(Multinormal.class).stream().map(Multinormal::hidden))
                .flatMap(found -> found)
                .distinct()
                .toList();
        return new Probe(
                new ArrayExecution(numbers).array(vector).entries(),
                arrays.stream().map(array -> source(array, numbers)).toList());
    }

    private static Source source(Array array, Execution numbers) {
        if (array.law().orElseThrow() instanceof Normal law) {
            return new Source(
                    numbers.wiring().slot(array),
                    Arrays.stream(numbers.wiring().sizes(array)).reduce(1, (a, b) -> a * b),
                    numbers.wiring().formula(law.mean()),
                    numbers.wiring().formula(law.deviation()));
        }
        throw new Unmeasurable(array.name() + " is not normal");
    }

    double[] mean(Frame frame) {
        return moved(frame, -1, 0, 0);
    }

    /** @throws Unmeasurable if a number moved twice as far does not move the vector twice as far */
    double[] covariance(Frame frame) {
        var centre = mean(frame);
        var size = centre.length;
        var matrix = new double[size * size];
        for (int k = 0; k < noise.size(); k++) {
            for (int i = 0; i < noise.get(k).length(); i++) {
                var once = away(moved(frame, k, i, 1), centre);
                var twice = away(moved(frame, k, i, 2), centre);
                for (int row = 0; row < size; row++) {
                    if (Math.abs(twice[row] - 2 * once[row]) > TOLERANCE * (1 + Math.abs(twice[row]))) {
                        throw new Unmeasurable("no function of first degree");
                    }
                    for (int column = 0; column < size; column++) {
                        matrix[row * size + column] += once[row] * once[column];
                    }
                }
            }
        }
        return matrix;
    }

    private static double[] away(double[] place, double[] centre) {
        var away = place.clone();
        Arrays.setAll(away, i -> place[i] - centre[i]);
        return away;
    }

    private double[] moved(Frame frame, int source, int entry, double deviations) {
        var outside = frame.arrays;
        frame.arrays = outside.clone();
        for (int k = 0; k < noise.size(); k++) {
            var one = noise.get(k);
            var still = new double[one.length()];
            Arrays.fill(still, one.mean().at(frame));
            if (k == source) {
                still[entry] += deviations * one.deviation().at(frame);
            }
            frame.arrays[one.slot()] = still;
        }
        var place = values.at(frame).clone();
        frame.arrays = outside;
        return place;
    }
}
