package keywright.numeric;

import java.util.List;
import java.util.stream.IntStream;

/** The power with which positive values grow: the slope of their logarithms, fitted by least squares. */
public final class PowerLaw {
    private PowerLaw() {}

    /**
     * The exponent, its error being that of the values carried through the fit.
     *
     * @param sizes positive, two different ones at least
     * @param values as many
     * @throws ArithmeticException if a value is not positive
     */
    public static Estimate exponent(List<Double> sizes, List<Estimate> values) {
        values.stream().filter(value -> value.value() <= 0).findFirst().ifPresent(value -> {
            throw new ArithmeticException("a power is fitted to positive values only, not to " + value);
        });
        var logs = sizes.stream().mapToDouble(Math::log).toArray();
        double middle = IntStream.range(0, logs.length)
                .mapToDouble(i -> logs[i])
                .average()
                .orElse(0);
        double across = 0;
        double along = 0;
        double error = 0;
        for (int i = 0; i < logs.length; i++) {
            double x = logs[i] - middle;
            across += x * x;
            along += x * Math.log(values.get(i).value());
            error = Math.hypot(error, x * values.get(i).error() / values.get(i).value());
        }
        return new Estimate(along / across, error / across);
    }
}
