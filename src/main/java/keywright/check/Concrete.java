package keywright.check;

import java.util.SplittableRandom;

/**
 * A function to try claims on that hold for every smooth one: by kind a polynomial, a wave, a small net; its numbers
 * are drawn from its name.
 */
final class Concrete {
    private static final int UNITS = 3;
    private static final double STEP = 1e-5;
    private static final double WIDE = 1e-2;

    private final int kind;
    private final double[][] rows = new double[UNITS][];
    private final double[] biases = new double[UNITS];
    private final double[] heights = new double[UNITS];

    /**
     * @param output which of the entries of the value
     * @param length how many numbers the function takes
     */
    Concrete(String name, int kind, int output, int length) {
        this.kind = kind;
        var random = new SplittableRandom(31L * name.hashCode() + 7L * output + kind);
        for (int unit = 0; unit < UNITS; unit++) {
            rows[unit] = new double[length];
            for (int i = 0; i < length; i++) {
                rows[unit][i] = weight(random);
            }
            biases[unit] = weight(random);
            heights[unit] = 2 * weight(random);
        }
    }

    private static double weight(SplittableRandom random) {
        var size = 0.3 + 0.7 * random.nextDouble();
        return random.nextBoolean() ? size : -size;
    }

    double value(double[] at) {
        return switch (kind) {
            case 0 -> {
                var one = combined(0, at);
                var other = combined(1, at);
                yield one + 0.5 * one * other - 0.2 * other * other * one;
            }
            case 1 -> Math.sin(combined(0, at) + biases[0]) + 0.3 * combined(1, at);
            default -> {
                var total = 0.0;
                for (int unit = 0; unit < UNITS; unit++) {
                    total += heights[unit] * Math.tanh(combined(unit, at) + biases[unit]);
                }
                yield total;
            }
        };
    }

    private double combined(int unit, double[] at) {
        var total = 0.0;
        for (int i = 0; i < at.length; i++) {
            total += rows[unit][i] * at[i];
        }
        return total;
    }

    /** The slope of the slope by two entries, by five places. */
    double curvature(double[] at, int one, int other) {
        var outside = at[other];
        var slopes = new double[5];
        for (int i = 0; i < slopes.length; i++) {
            at[other] = outside + (i - 2) * WIDE;
            slopes[i] = slope(at, one);
        }
        at[other] = outside;
        return (8 * (slopes[3] - slopes[1]) - (slopes[4] - slopes[0])) / (12 * WIDE);
    }

    /** The slope by one entry, a central difference. */
    double slope(double[] at, int entry) {
        var outside = at[entry];
        at[entry] = outside + STEP;
        var above = value(at);
        at[entry] = outside - STEP;
        var below = value(at);
        at[entry] = outside;
        return (above - below) / (2 * STEP);
    }
}
