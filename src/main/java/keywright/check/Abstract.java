package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Mapped;
import keywright.term.Multinormal;
import keywright.term.Sampled;
import keywright.term.ScoreVector;
import keywright.term.Term;

/** Functions and laws of which nothing but a name is given, carried out with concrete ones in their place. */
record Abstract(Execution numbers) {
    /** The name under which a point says which kind of function to try. */
    static final String KIND = "\u2022kind";

    private static final double STEP = 1e-5;

    private int kind() {
        return numbers.wiring().point().values().getOrDefault(KIND, 0.0).intValue();
    }

    /** All entries of an array, or a number as the only one. */
    ArrayNode.Entries entries(Term term) {
        if (!term.shape().scalar()) {
            return new ArrayExecution(numbers).array(term).entries();
        }
        var number = numbers.number(term);
        return frame -> new double[] {number.at(frame)};
    }

    private int length(Term term) {
        return term.shape().scalar()
                ? 1
                : new ArrayExecution(numbers).array(term).length();
    }

    ArrayNode.Entries mapped(Mapped mapped) {
        if (mapped.by().size() > 2) {
            throw new Unmeasurable("no experiment for third derivatives of " + mapped.name());
        }
        var arguments = mapped.arguments().stream().map(this::entries).toList();
        var lengths = mapped.arguments().stream().mapToInt(this::length).toArray();
        var functions =
                functions(mapped.name(), outputs(mapped), Arrays.stream(lengths).sum());
        var places =
                mapped.by().stream().map(position -> places(lengths, position)).toList();
        return frame -> {
            var at = joined(arguments, frame);
            return Arrays.stream(functions)
                    .flatMapToDouble(function -> slopes(function, at, places))
                    .toArray();
        };
    }

    /** Where the entries of an argument are among all numbers that a function takes. */
    private static int[] places(int[] lengths, int position) {
        var from = Arrays.stream(lengths).limit(position).sum();
        return IntStream.range(from, from + lengths[position]).toArray();
    }

    /** The value of a function, or all its slopes, or the slopes of these. */
    private static DoubleStream slopes(Concrete function, double[] at, List<int[]> places) {
        return switch (places.size()) {
            case 0 -> DoubleStream.of(function.value(at));
            case 1 -> Arrays.stream(places.get(0)).mapToDouble(i -> function.slope(at, i));
            default ->
                Arrays.stream(places.get(0)).boxed().flatMapToDouble(i -> Arrays.stream(places.get(1))
                        .mapToDouble(k -> function.curvature(at, i, k)));
        };
    }

    private Concrete[] functions(String name, int outputs, int length) {
        return IntStream.range(0, outputs)
                .mapToObj(output -> new Concrete(name, kind(), output, length))
                .toArray(Concrete[]::new);
    }

    private static double[] joined(List<ArrayNode.Entries> parts, Frame frame) {
        if (parts.size() == 1) {
            return parts.get(0).at(frame).clone();
        }
        return parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.at(frame)))
                .toArray();
    }

    private int outputs(Mapped mapped) {
        return mapped.value().sizes().stream().mapToInt(numbers.wiring()::size).reduce(1, (a, b) -> a * b);
    }

    /** The location and scale of each entry depend on the parameter in some smooth way. */
    private record Moving(List<Concrete> locations, List<Concrete> scales) {}

    private Moving moving(Sampled sampled) {
        var outputs = length(sampled.hidden());
        var length = length(sampled.parameter());
        return new Moving(
                List.of(functions(sampled.name() + "location", outputs, length)),
                List.of(functions(sampled.name() + "scale", outputs, length)));
    }

    ArrayNode.Entries sampled(Sampled sampled) {
        var parameter = entries(sampled.parameter());
        var noise = entries(sampled.hidden());
        var law = moving(sampled);
        return frame -> {
            var theta = parameter.at(frame);
            var values = noise.at(frame).clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = law.locations().get(i).value(theta) + scale(law, i, theta) * values[i];
            }
            return values;
        };
    }

    private static double scale(Moving law, int entry, double[] parameter) {
        return 1 + 0.5 * Math.sin(law.scales().get(entry).value(parameter));
    }

    /** The logarithm of a density of draws held fixed. */
    private interface Logarithm {
        double at(Frame frame, double[] fixed);
    }

    private Logarithm logarithmOf(Term drawn) {
        if (drawn instanceof Sampled sampled) {
            var law = moving(sampled);
            var parameter = entries(sampled.parameter());
            return (frame, fixed) -> density(law, parameter.at(frame), fixed);
        }
        if (!(drawn instanceof Drawn given)) {
            return LogLaw.of(drawn, numbers)::at;
        }
        var arguments = given.arguments().stream().map(this::entries).toList();
        return (frame, fixed) -> {
            var values = arguments.stream().map(part -> part.at(frame)).toList();
            return density(given.head(), values, fixed);
        };
    }

    /** The logarithm of a density at its place. */
    NumberNode logarithm(Term density) {
        if (density instanceof Density plain) {
            return new Likelihoods(numbers).logarithm(plain);
        }
        var of = (DensityOf) density;
        var log = logarithmOf(of.drawn());
        var at = entries(of.at());
        if (!(of.drawn() instanceof Multinormal)) {
            return frame -> log.at(frame, at.at(frame));
        }
        var width = length(of.drawn());
        return frame -> {
            var rows = at.at(frame);
            var total = 0.0;
            for (int i = 0; i < rows.length; i += width) {
                total += log.at(frame, Arrays.copyOfRange(rows, i, i + width));
            }
            return total;
        };
    }

    /** The gradient of the logarithm of the density, the draw held fixed while the parameter moves. */
    ArrayNode.Entries score(ScoreVector score) {
        var parameter = entries(score.by());
        var slot = numbers.wiring().slot(score.by());
        var drawn = entries(score.of());
        var log = logarithmOf(score.of());
        return frame -> {
            var fixed = drawn.at(frame).clone();
            var theta = parameter.at(frame).clone();
            var outside = frame.arrays;
            frame.arrays = outside.clone();
            var slopes = new double[theta.length];
            for (int i = 0; i < theta.length; i++) {
                frame.arrays[slot] = near(theta, i, STEP);
                var above = log.at(frame, fixed);
                frame.arrays[slot] = near(theta, i, -STEP);
                slopes[i] = (above - log.at(frame, fixed)) / (2 * STEP);
            }
            frame.arrays = outside;
            return slopes;
        };
    }

    private static double[] near(double[] entries, int entry, double step) {
        var near = entries.clone();
        near[entry] += step;
        return near;
    }

    private static double density(Moving law, double[] parameter, double[] at) {
        var total = 0.0;
        for (int i = 0; i < at.length; i++) {
            var scale = scale(law, i, parameter);
            var z = (at[i] - law.locations().get(i).value(parameter)) / scale;
            total -= z * z / 2 + Math.log(scale);
        }
        return total;
    }

    static double density(String head, List<double[]> arguments, double[] at) {
        var total = 0.0;
        var values = new double[arguments.size()];
        for (int i = 0; i < at.length; i++) {
            for (int k = 0; k < values.length; k++) {
                var part = arguments.get(k);
                values[k] = part[part.length == 1 ? 0 : i];
            }
            total += Likelihoods.made(head, values).log(at[i]);
        }
        return total;
    }
}
