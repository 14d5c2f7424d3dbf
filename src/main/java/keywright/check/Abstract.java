package keywright.check;

import java.util.Arrays;
import keywright.numeric.LogDensity;
import keywright.term.Drawn;
import keywright.term.Mapped;
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
    private ArrayNode.Entries entries(Term term) {
        if (!term.shape().scalar()) {
            return new ArrayExecution(numbers).array(term).entries();
        }
        var number = numbers.number(term);
        return frame -> new double[] {number.at(frame)};
    }

    ArrayNode.Entries mapped(Mapped mapped) {
        if (mapped.by().size() > 1) {
            throw new Unmeasurable("no experiment for second derivatives of " + mapped.name());
        }
        var arguments = mapped.arguments().stream().map(this::entries).toList();
        var outputs =
                length(mapped.value().scalar() ? new int[0] : numbers.wiring().sizes(new Sized(mapped).term()));
        var kind = kind();
        return frame -> {
            var parts = arguments.stream().map(part -> part.at(frame)).toList();
            var at = parts.stream().flatMapToDouble(Arrays::stream).toArray();
            var from = mapped.by().isEmpty()
                    ? 0
                    : parts.subList(0, mapped.by().get(0)).stream()
                            .mapToInt(part -> part.length)
                            .sum();
            var count = mapped.by().isEmpty() ? 1 : parts.get(mapped.by().get(0)).length;
            var values = new double[outputs * count];
            for (int i = 0; i < values.length; i++) {
                var function = new Concrete(mapped.name(), kind, i / count);
                values[i] = mapped.by().isEmpty() ? function.value(at) : function.slope(at, from + i % count);
            }
            return values;
        };
    }

    /** A function value without its derivatives, whose sizes are those of the value. */
    private record Sized(Mapped mapped) {
        Term term() {
            return new Mapped(mapped.name(), mapped.value(), mapped.arguments(), java.util.List.of());
        }
    }

    private static int length(int... sizes) {
        return Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
    }

    /** The location and scale of an entry, which depend on the parameter in some smooth way. */
    private static double[] located(Sampled sampled, int kind, int entry, double[] parameter) {
        var location = new Concrete(sampled.name() + "location", kind, entry).value(parameter);
        var scale = 1 + 0.5 * Math.sin(new Concrete(sampled.name() + "scale", kind, entry).value(parameter));
        return new double[] {location, scale};
    }

    ArrayNode.Entries sampled(Sampled sampled) {
        var parameter = entries(sampled.parameter());
        var noise = entries(sampled.hidden());
        var kind = kind();
        return frame -> {
            var theta = parameter.at(frame);
            var values = noise.at(frame).clone();
            for (int i = 0; i < values.length; i++) {
                var law = located(sampled, kind, i, theta);
                values[i] = law[0] + law[1] * values[i];
            }
            return values;
        };
    }

    /** The gradient of the logarithm of the density, the draw held fixed while the parameter moves. */
    ArrayNode.Entries score(ScoreVector score) {
        var parameter = entries(score.by());
        var slot = numbers.wiring().slot(score.by());
        var drawn = entries(score.of());
        return frame -> {
            var fixed = drawn.at(frame).clone();
            var theta = parameter.at(frame).clone();
            var outside = frame.arrays;
            frame.arrays = outside.clone();
            var slopes = new double[theta.length];
            for (int i = 0; i < theta.length; i++) {
                frame.arrays[slot] = near(theta, i, STEP);
                var above = density(score.of(), frame, slot, fixed);
                frame.arrays[slot] = near(theta, i, -STEP);
                slopes[i] = (above - density(score.of(), frame, slot, fixed)) / (2 * STEP);
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

    private double density(Term drawn, Frame frame, int slot, double[] at) {
        return drawn instanceof Sampled sampled
                ? density(sampled, frame.arrays[slot], at)
                : density((Drawn) drawn, frame, at);
    }

    private double density(Sampled sampled, double[] parameter, double[] at) {
        var total = 0.0;
        for (int i = 0; i < at.length; i++) {
            var law = located(sampled, kind(), i, parameter);
            var z = (at[i] - law[0]) / law[1];
            total -= z * z / 2 + Math.log(law[1]);
        }
        return total;
    }

    private double density(Drawn drawn, Frame frame, double[] at) {
        var arguments =
                drawn.arguments().stream().map(part -> entries(part).at(frame)).toList();
        var total = 0.0;
        for (int i = 0; i < at.length; i++) {
            var place = i;
            var values = arguments.stream()
                    .mapToDouble(part -> part[part.length == 1 ? 0 : place])
                    .toArray();
            total += LogDensity.of(drawn.head(), values).log(at[i]);
        }
        return total;
    }
}
