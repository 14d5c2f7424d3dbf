package keywright.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import keywright.numeric.LinearAlgebra;
import keywright.numeric.SingularValues;
import keywright.term.Reduction;

/** Numbers made of the entries of one array, in row-major order. */
final class Numbers {
    private Numbers() {}

    /** @param width the length of a row */
    static double of(Reduction.Kind kind, double[] entries, int width) {
        return switch (kind) {
            case NORM -> Math.sqrt(squares(entries));
            case SPECTRAL -> SingularValues.largest(entries, width);
            case GAIN -> SingularValues.largest(entries, width) * width / Math.sqrt(entries.length);
            case COUNT -> entries.length;
            case RMS -> Math.sqrt(squares(entries) / entries.length);
            case TOTAL -> Arrays.stream(entries).sum();
            case MEAN -> Arrays.stream(entries).sum() / entries.length;
            case TRACE ->
                IntStream.range(0, width)
                        .mapToDouble(i -> entries[i * width + i])
                        .sum();
            case SPECTRAL_RADIUS -> LinearAlgebra.spectralRadius(entries, width);
            case DETERMINANT -> LinearAlgebra.determinant(entries, width);
            case LOG_SUM_EXP -> Math.log(Arrays.stream(entries).map(Math::exp).sum());
            case NORM_1 -> Arrays.stream(entries).map(Math::abs).sum();
            case MEDIAN -> median(entries);
            case MAX -> Arrays.stream(entries).max().orElse(Double.NaN);
            case MIN -> Arrays.stream(entries).min().orElse(Double.NaN);
            case NORM_INFINITY -> Arrays.stream(entries).map(Math::abs).max().orElse(0);
        };
    }

    private static double squares(double[] entries) {
        var total = 0.0;
        for (var entry : entries) {
            total += entry * entry;
        }
        return total;
    }

    private static double median(double[] entries) {
        var sorted = Arrays.stream(entries).sorted().toArray();
        var upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
    }
}
