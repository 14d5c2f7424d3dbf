package keywright.check;

import java.util.SplittableRandom;
import keywright.numeric.Sampler;
import keywright.term.Drawn;

/** Numbers drawn from a law with random parameters, after these. */
record Drawing(Execution numbers) {

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
