package keywright.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The state of one run of an experiment: values of parameters and indices, the arrays as drawn, and a batch of draws
 * over which expectations are averaged.
 */
final class Frame {
    final double[] symbols;
    double[][] arrays;
    private final Map<Occasion, Double> values = new HashMap<>();
    private final Map<Occasion, double[]> orders = new HashMap<>();
    private final int number;
    private final double[][] start;
    private List<double[][]> draws;
    private int from;
    private int to;

    Frame(double[] symbols, double[][] arrays, List<double[][]> draws) {
        this(symbols, arrays, draws, 0);
    }

    private Frame(double[] symbols, double[][] arrays, List<double[][]> draws, int number) {
        this.symbols = symbols;
        this.arrays = arrays;
        this.number = number;
        this.start = Arrays.stream(arrays).map(double[]::clone).toArray(double[][]::new);
        this.draws = new ArrayList<>(draws);
        this.to = draws.size();
    }

    /** The frame of a numbered batch, with its first draw in force. */
    static Frame of(double[] symbols, List<double[][]> batch, int number) {
        return new Frame(symbols, batch.get(0), batch, number);
    }

    /** Puts other draws of the same batch in the place of these. @return what was there */
    List<double[][]> exchange(List<double[][]> others) {
        var before = draws;
        draws = others;
        arrays = others.get(0);
        values.clear();
        orders.clear();
        return before;
    }

    /** These arrays, constants with the entries they had before any was moved. */
    double[][] still(double[][] at) {
        var still = at.clone();
        for (int i = 0; i < still.length; i++) {
            still[i] = at[i] == draws.get(0)[i] && draws.size() > 1 && draws.get(1)[i] == at[i] ? start[i] : at[i];
        }
        return still;
    }

    /** The number of this batch, which its draws are seeded with. */
    int number() {
        return number;
    }

    /** All draws of the batch. */
    List<double[][]> draws() {
        return draws;
    }

    /** The mean of a number over the draws in force. */
    double mean(NumberNode of) {
        var outside = arrays;
        var total = 0.0;
        for (int i = from; i < to; i++) {
            arrays = draws.get(i);
            total += of.at(this);
        }
        arrays = outside;
        return total / (to - from);
    }

    /** A number over the draws in force, in rising order; sorted once for the symbols and the draws in force. */
    double[] sorted(NumberNode of) {
        var key = new Occasion(of, from, to, symbols.clone());
        var known = orders.get(key);
        if (known != null) {
            return known;
        }
        var outside = arrays;
        var fresh = new double[to - from];
        for (int i = 0; i < fresh.length; i++) {
            arrays = draws.get(from + i);
            fresh[i] = of.at(this);
        }
        arrays = outside;
        java.util.Arrays.sort(fresh);
        orders.put(key, fresh);
        return fresh;
    }

    /** The mean of an array over the draws in force. */
    double[] mean(ArrayNode of) {
        var outside = arrays;
        var total = new double[of.length()];
        for (int i = from; i < to; i++) {
            arrays = draws.get(i);
            var entries = of.entries().at(this);
            for (int k = 0; k < total.length; k++) {
                total[k] += entries[k] / (to - from);
            }
        }
        arrays = outside;
        return total;
    }

    /**
     * The product of means over disjoint parts of the draws, so that a power of an expectation is estimated without
     * bias.
     */
    double powerOfMean(NumberNode of, int power) {
        var begin = from;
        var end = to;
        var product = 1.0;
        for (int part = 0; part < power; part++) {
            from = begin + (end - begin) * part / power;
            to = begin + (end - begin) * (part + 1) / power;
            product *= mean(of);
        }
        from = begin;
        to = end;
        return product;
    }

    /** The product of the means of two numbers over the draws in force, without bias: over pairs of different draws. */
    double productOfMeans(NumberNode one, NumberNode other) {
        var outside = arrays;
        var count = to - from;
        double[] total = new double[3];
        for (int i = from; i < to; i++) {
            arrays = draws.get(i);
            var first = one.at(this);
            var second = other.at(this);
            total[0] += first;
            total[1] += second;
            total[2] += first * second;
        }
        arrays = outside;
        return count == 1 ? total[0] * total[1] : (total[0] * total[1] - total[2]) / ((double) count * (count - 1));
    }

    /** The covariance of two numbers over the draws in force, without bias. */
    double covariance(NumberNode one, NumberNode other) {
        var outside = arrays;
        var count = to - from;
        var first = new double[count];
        var second = new double[count];
        for (int i = 0; i < count; i++) {
            arrays = draws.get(from + i);
            first[i] = one.at(this);
            second[i] = other.at(this);
        }
        arrays = outside;
        var shift = Arrays.stream(first).average().orElse(Double.NaN);
        var total = 0.0;
        for (int i = 0; i < count; i++) {
            total += (first[i] - shift) * second[i];
        }
        return total / (count - 1);
    }

    /** The draws in force, evenly thinned out to at most so many. */
    List<double[][]> inForce(int most) {
        var count = to - from;
        if (count <= most) {
            return draws.subList(from, to);
        }
        var thinned = new ArrayList<double[][]>();
        for (int i = 0; i < most; i++) {
            thinned.add(draws.get(from + (int) ((long) i * count / most)));
        }
        return thinned;
    }

    /** A value that does not depend on the draw at hand, worked out once for the symbols and the draws in force. */
    double once(Object what, DoubleSupplier value) {
        return once(new Occasion(what, from, to, symbols.clone()), value);
    }

    /** The same for a value that depends on some symbols alone, whose slots are given. */
    double once(Object what, int[] slots, DoubleSupplier value) {
        var seen = new double[slots.length];
        for (int i = 0; i < slots.length; i++) {
            seen[i] = symbols[slots[i]];
        }
        return once(new Occasion(what, from, to, seen), value);
    }

    private double once(Occasion key, DoubleSupplier value) {
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var fresh = value.getAsDouble();
        values.put(key, fresh);
        return fresh;
    }

    /** Forgets what was worked out once: an array has other entries now. */
    void forget() {
        values.clear();
        orders.clear();
    }

    /**
     * A value, corrected for the bias of order 1/n that functions of means have, by the values over the halves of the
     * draws: the jackknife of Quenouille (Efron and Tibshirani, An Introduction to the Bootstrap, section 10.6).
     */
    double corrected(NumberNode of) {
        var begin = from;
        var end = to;
        var middle = (begin + end) / 2;
        var whole = of.at(this);
        to = middle;
        var first = of.at(this);
        from = middle;
        to = end;
        var second = of.at(this);
        from = begin;
        return 2 * whole - (first + second) / 2;
    }

    /** How many draws are in force. */
    int count() {
        return to - from;
    }
}
