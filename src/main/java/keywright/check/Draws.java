package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.numeric.Sampler;
import keywright.numeric.Seed;
import keywright.term.Array;

/**
 * Draws of all arrays of a wiring: constants once, random arrays as often as asked; each name has a stream of its own.
 */
record Draws(Wiring wiring, Seed seed) {

    /** The same streams of random numbers, with another value of a parameter. */
    Draws with(String parameter, double value) {
        var moved = wiring.point().with(parameter, value);
        return new Draws(new Wiring(wiring.symbols(), wiring.arrays(), moved, wiring.counted()), seed);
    }

    /** One value for every constant array; random arrays are left to the draws. */
    double[][] constants() {
        return wiring.arrays().stream()
                .map(array -> array.random() ? new double[0] : constant(array))
                .toArray(double[][]::new);
    }

    private double[] constant(Array array) {
        if (wiring.point().arrays().containsKey(array.name())) {
            return wiring.point()
                    .arrays()
                    .getOrDefault(array.name(), new double[0])
                    .clone();
        }
        var random = Seed.of(Long.toString(seed.value()), "constant", array.name()).stream();
        var values = new double[length(array)];
        if (array.law().isPresent()) {
            sampler(array.law().orElseThrow()).fill(random, values);
            return values;
        }
        for (int i = 0; i < values.length; i++) {
            if (array.trait() == Array.Trait.FRACTION) {
                values[i] = 0.05 + 0.9 * random.nextDouble();
                continue;
            }
            var size = 0.4 + 1.2 * random.nextDouble();
            values[i] = array.trait().nonnegative() || random.nextBoolean() ? size : -size;
        }
        return scaled(array, shaped(array.trait(), values, wiring.sizes(array)));
    }

    /** Entries whose norm is what is assumed of it. */
    private double[] scaled(Array array, double[] values) {
        var sizes = wiring.sizes(array);
        return array.assumed()
                .map(assumed -> {
                    var norm = Numbers.of(assumed.norm(), values, sizes[sizes.length - 1]);
                    var factor = wiring.value(assumed.order()) / norm;
                    return java.util.Arrays.stream(values)
                            .map(value -> value * factor)
                            .toArray();
                })
                .orElse(values);
    }

    /** Entries that have what is declared of them together. */
    private static double[] shaped(Array.Trait trait, double[] values, int[] sizes) {
        var result = values.clone();
        switch (trait) {
            case ANY, NONZERO, FUNCTION, ELEMENTWISE, POSITIVE, FRACTION, OBSERVED -> {}
            case PROBABILITY -> {
                var total = java.util.Arrays.stream(values).sum();
                java.util.Arrays.setAll(result, i -> values[i] / total);
            }
            case SYMMETRIC, POSITIVE_DEFINITE -> {
                var n = sizes[0];
                java.util.Arrays.setAll(result, i -> (values[i] + values[i % n * n + i / n]) / 2);
                for (int i = 0; i < n && trait == Array.Trait.POSITIVE_DEFINITE; i++) {
                    result[i * n + i] += 1.7 * n;
                }
            }
        }
        return result;
    }

    /** A batch of draws of the random arrays, beside the constants. */
    List<double[][]> batch(int number, int count) {
        var batch = new ArrayList<double[][]>();
        var constants = constants();
        var streams = wiring.arrays().stream()
                .map(array -> Seed.of(Long.toString(seed.value()), array.name()).child(number).stream())
                .toArray(RandomGenerator[]::new);
        var samplers = wiring.arrays().stream()
                .map(array -> array.law().filter(law -> array.random()).map(this::sampler))
                .toList();
        var lengths = wiring.arrays().stream().mapToInt(this::length).toArray();
        for (int draw = 0; draw < count; draw++) {
            var arrays = constants.clone();
            for (int i = 0; i < arrays.length; i++) {
                if (samplers.get(i).isPresent()) {
                    arrays[i] = new double[lengths[i]];
                    samplers.get(i).orElseThrow().fill(streams[i], arrays[i]);
                }
            }
            batch.add(arrays);
        }
        return batch;
    }

    /** How many random numbers one draw takes. */
    long cost() {
        return wiring.arrays().stream()
                .filter(Array::random)
                .mapToLong(this::length)
                .sum();
    }

    private int length(Array array) {
        return new ArrayNode(wiring.sizes(array), frame -> new double[0]).length();
    }

    private Sampler sampler(Law law) {
        var arguments = law.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Expr.Call list && list.head().equals("List")
                                ? list.arguments().stream()
                                : java.util.stream.Stream.of(argument))
                .mapToDouble(wiring::value)
                .toArray();
        try {
            return Sampler.of(law.head(), arguments);
        } catch (IllegalArgumentException wrong) {
            throw new Unmeasurable(String.valueOf(wrong.getMessage()));
        }
    }
}
