package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keywright.numeric.Estimate;
import keywright.numeric.LinearAlgebra;
import keywright.numeric.LogDensity;
import keywright.numeric.Seed;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Term;

/**
 * Tries whether a function g of noise z has the law of something random, by change of variables: wherever z falls,
 * \(p_x(g(z))\,\lvert\det \partial g/\partial z\rvert = p_z(z)\). The densities are those of the numerical library,
 * the slopes are central differences.
 */
public record Pushforward(Seed seed) {
    private static final int DRAWS = 24;
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-4;

    /** What the experiment takes from the two sides. */
    private record Sides(ArrayNode.Entries function, LogLaw random, List<Noise> noise) {}

    /** An array of noise, and where it lives in a frame. */
    private record Noise(int slot, Likelihoods.Made law) {}

    /** Whether the function has the law; undecided where a density is missing or the function is not one to one. */
    public Verdict judge(Term function, Term random, List<Point> points) {
        Verdict last = new Verdict.Undecided("no point satisfies the conditions");
        for (var point : points) {
            last = judge(function, random, point);
            if (!(last instanceof Verdict.Agrees)) {
                return last;
            }
        }
        return last;
    }

    /** As at several points, at one. */
    Verdict judge(Term function, Term random, Point point) {
        if (function.shape().rank() != random.shape().rank()) {
            return new Verdict.Undecided("the shapes differ");
        }
        try {
            var wiring = Wiring.of(point, List.of(function, random));
            return tried(sides(function, random, new Execution(wiring)), new Draws(wiring, seed), wiring);
        } catch (Unmeasurable | ArithmeticException | IllegalArgumentException e) {
            return new Verdict.Undecided(String.valueOf(e.getMessage()));
        }
    }

    private static Sides sides(Term function, Term random, Execution numbers) {
        if (function.all(Drawn.class).stream()
                .anyMatch(drawn -> drawn.arguments().stream().anyMatch(Term::random))) {
            throw new Unmeasurable("noise whose law has no random parameter is wanted");
        }
        var noise = Stream.of(
                        function.all(Array.class).stream().filter(Array::random),
                        function.all(Drawn.class).stream().map(Drawn::hidden),
                        function.all(Multinormal.class).stream().map(Multinormal::hidden))
                .flatMap(arrays -> arrays)
                .distinct()
                .map(array -> new Noise(numbers.wiring().slot(array), LogLaw.made(array, numbers)))
                .toList();
        return new Sides(new Abstract(numbers).entries(function), LogLaw.of(random, numbers), noise);
    }

    private static double log(LogDensity law, double[] place) {
        return Arrays.stream(place).map(law::log).sum();
    }

    private static Verdict tried(Sides sides, Draws draws, Wiring wiring) {
        var batch = draws.batch(0, DRAWS);
        var frame = Frame.of(wiring.start(), batch, 0);
        var slopes = batch.stream()
                .mapToDouble(arrays -> slope(sides, at(frame, arrays)))
                .toArray();
        if (Arrays.stream(slopes).anyMatch(slope -> !(slope * slopes[0] > 0))) {
            return new Verdict.Undecided("the function is not one to one");
        }
        Verdict last = new Verdict.Undecided("no draw");
        for (int i = 0; i < slopes.length; i++) {
            last = compared(sides, at(frame, batch.get(i)), Math.log(Math.abs(slopes[i])));
            if (last instanceof Verdict.Disagrees) {
                return last;
            }
        }
        return last;
    }

    private static Frame at(Frame frame, double[][] arrays) {
        frame.arrays = arrays;
        return frame;
    }

    private static Verdict compared(Sides sides, Frame frame, double slope) {
        var wanted = sides.noise().stream()
                .mapToDouble(noise -> log(noise.law().at(frame), frame.arrays[noise.slot()]))
                .sum();
        var found = sides.random().at(frame, sides.function().at(frame)) + slope;
        var shown = new Estimate(wanted, TOLERANCE * Math.max(1, Math.abs(wanted)));
        return Math.abs(found - wanted) <= shown.error()
                ? new Verdict.Agrees(shown, found)
                : new Verdict.Disagrees(shown, found);
    }

    /** The determinant of the derivatives by the entries of all noise. */
    private static double slope(Sides sides, Frame frame) {
        var size = sides.function().at(frame).length;
        var columns = new double[size * size];
        var column = 0;
        for (var noise : sides.noise()) {
            var values = frame.arrays[noise.slot()];
            for (int i = 0; i < values.length; i++, column++) {
                if (column == size) {
                    throw new Unmeasurable("there is more noise than there are values");
                }
                var slopes = slopes(sides, frame, values, i);
                System.arraycopy(slopes, 0, columns, column * size, size);
            }
        }
        if (column < size) {
            throw new Unmeasurable("there is less noise than there are values");
        }
        return LinearAlgebra.determinant(columns, size);
    }

    private static double[] slopes(Sides sides, Frame frame, double[] values, int entry) {
        var outside = values[entry];
        values[entry] = outside + STEP;
        var slopes = sides.function().at(frame).clone();
        values[entry] = outside - STEP;
        var below = sides.function().at(frame);
        Arrays.setAll(slopes, i -> (slopes[i] - below[i]) / (2 * STEP));
        values[entry] = outside;
        return slopes;
    }
}
