package keywright.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.page.Plot;

/** The values an axis spans, as it counts them: themselves, or their logarithms. */
record Scaling(Plot.Scale scale, double low, double high) {
    private static final double AIR = 0.05;
    /** The decades below which a logarithmic axis is nearly linear. */
    private static final double PART = 0.7;

    private static final int MOST_TICKS = 7;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** A value with a mark and a label at the axis. */
    record Tick(double value, String tex) {}

    /** The span of some values with a little air at either end. */
    static Scaling of(Plot.Scale scale, DoubleStream values) {
        var spanned = values.map(value -> counted(scale, value)).summaryStatistics();
        if (spanned.getCount() == 0) {
            return new Scaling(scale, 0, 1);
        }
        double air = Math.max(AIR * (spanned.getMax() - spanned.getMin()), 1e-9 + 1e-3 * Math.abs(spanned.getMax()));
        return new Scaling(scale, spanned.getMin() - air, spanned.getMax() + air);
    }

    /** From 0 at the low end to 1 at the high end. */
    double share(double value) {
        return (counted(scale, value) - low) / (high - low);
    }

    /** The value that an axis counts as a number. */
    double value(double counted) {
        return switch (scale) {
            case LINEAR -> counted;
            case LOG2 -> Math.pow(2, counted);
            case LOG10 -> Math.pow(10, counted);
        };
    }

    private static double counted(Plot.Scale scale, double value) {
        return switch (scale) {
            case LINEAR -> value;
            case LOG2 -> Math.log(value) / Math.log(2);
            case LOG10 -> Math.log10(value);
        };
    }

    List<Tick> ticks() {
        return switch (scale) {
            case LINEAR -> equal(low, high);
            case LOG2 -> powers(2);
            case LOG10 -> high - low < PART ? equal(Math.pow(10, low), Math.pow(10, high)) : decades();
        };
    }

    private static List<Tick> equal(double from, double to) {
        double step = step((to - from) / MOST_TICKS);
        return IntStream.rangeClosed((int) Math.ceil(from / step), (int) Math.floor(to / step))
                .mapToObj(i -> new Tick(i * step, plain(i * step)))
                .toList();
    }

    /** The least of the numbers 1, 2, 5, 10, 20, … that is not below {@code least}. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return DoubleStream.of(STEPS)
                .map(part -> part * power)
                .filter(step -> step >= least * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }

    private List<Tick> powers(int base) {
        int step = (int) Math.max(1, Math.ceil((high - low) / MOST_TICKS));
        return IntStream.rangeClosed((int) Math.ceil(low / step), (int) Math.floor(high / step))
                .map(i -> i * step)
                .mapToObj(k -> new Tick(Math.pow(base, k), base + "^{" + k + "}"))
                .toList();
    }

    /** The powers of ten; over less than two decades, 2 and 5 times them as well. */
    private List<Tick> decades() {
        return high - low < 2 ? parts() : powers(10);
    }

    private List<Tick> parts() {
        var ticks = new ArrayList<Tick>();
        for (int k = (int) Math.floor(low); k <= high; k++) {
            for (var part : new double[] {1, 2, 5}) {
                double value = part * Math.pow(10, k);
                if (share(value) >= 0 && share(value) <= 1) {
                    ticks.add(new Tick(value, plain(value)));
                }
            }
        }
        return ticks;
    }

    private static String plain(double value) {
        var digits = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }
}
