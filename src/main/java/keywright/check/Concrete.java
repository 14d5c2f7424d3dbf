package keywright.check;

import java.util.SplittableRandom;

/**
 * Functions to try claims on that hold for every smooth one: by kind a polynomial, a wave, a small net; their numbers
 * are drawn from the name.
 */
record Concrete(String name, int kind, int output) {
    /** How many kinds there are. */
    static final int KINDS = 3;

    private static final int UNITS = 3;
    private static final double STEP = 1e-5;

    double value(double[] at) {
        var random = new SplittableRandom(31L * name.hashCode() + 7L * output + kind);
        return switch (kind) {
            case 0 -> {
                var linear = combined(at, random);
                var other = combined(at, random);
                yield linear + 0.5 * linear * other - 0.2 * other * other * linear;
            }
            case 1 -> Math.sin(combined(at, random) + weight(random)) + 0.3 * combined(at, random);
            default -> {
                var total = 0.0;
                for (int unit = 0; unit < UNITS; unit++) {
                    total += 2 * weight(random) * Math.tanh(combined(at, random) + weight(random));
                }
                yield total;
            }
        };
    }

    private static double combined(double[] at, SplittableRandom random) {
        var total = 0.0;
        for (var entry : at) {
            total += weight(random) * entry;
        }
        return total;
    }

    private static double weight(SplittableRandom random) {
        var size = 0.3 + 0.7 * random.nextDouble();
        return random.nextBoolean() ? size : -size;
    }

    /** The slope by one entry, a central difference. */
    double slope(double[] at, int entry) {
        var moved = at.clone();
        moved[entry] = at[entry] + STEP;
        var above = value(moved);
        moved[entry] = at[entry] - STEP;
        return (above - value(moved)) / (2 * STEP);
    }
}
