package keywright.check;

import java.util.SplittableRandom;
import keywright.numeric.LinearAlgebra;
import keywright.numeric.Sampler;
import keywright.term.Drawn;
import keywright.term.Listed;
import keywright.term.Multinormal;

/** Numbers drawn from a law with random parameters, after these. */
record Drawing(Execution numbers) {

    /** Entries one after the other. */
    ArrayNode list(Listed list) {
        var entries = list.entries().stream().map(numbers::number).toArray(NumberNode[]::new);
        return new ArrayNode(numbers.wiring().sizes(list), frame -> {
            var values = new double[entries.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = entries[i].at(frame);
            }
            return values;
        });
    }

    /** Jointly normal numbers: their mean, and a root of their covariance matrix times standard normal numbers. */
    ArrayNode vector(Multinormal vector) {
        var execution = new ArrayExecution(numbers);
        var mean = execution.array(vector.mean()).entries();
        var covariance = execution.array(vector.covariance()).entries();
        var slot = numbers.wiring().slot(vector.hidden());
        return new ArrayNode(numbers.wiring().sizes(vector), frame -> {
            var noise = frame.arrays[slot];
            var root = root(covariance.at(frame), noise.length);
            var values = mean.at(frame).clone();
            for (int i = 0; i < values.length; i++) {
                for (int k = 0; k <= i; k++) {
                    values[i] += root[i * values.length + k] * noise[k];
                }
            }
            return values;
        });
    }

    private static double[] root(double[] covariance, int size) {
        try {
            return LinearAlgebra.cholesky(covariance, size);
        } catch (ArithmeticException e) {
            throw new Unmeasurable("no covariance matrix: " + e.getMessage());
        }
    }

    NumberNode number(Drawn drawn) {
        var located = drawn.located();
        if (located.isPresent()) {
            return numbers.number(located.orElseThrow().sum());
        }
        var parameters = drawn.arguments().stream().map(numbers::number).toList();
        var place = numbers.wiring().slot(drawn.hidden());
        return frame -> {
            var values = parameters.stream()
                    .mapToDouble(parameter -> parameter.at(frame))
                    .toArray();
            var random = new SplittableRandom(Double.doubleToLongBits(frame.arrays[place][0]));
            try {
                return Sampler.of(drawn.head(), values).next(random);
            } catch (IllegalArgumentException e) {
                throw new Unmeasurable("no " + drawn.head() + " with these parameters: " + e.getMessage());
            }
        };
    }
}
