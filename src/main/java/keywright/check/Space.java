package keywright.check;

import java.util.List;
import keywright.term.SpaceIntegral;
import keywright.term.Term;

/**
 * Integrals over the values of random arrays, by weighted draws: the arrays are drawn from their laws with the
 * parameters as they were before anything was moved, and the integrand is divided by the density of what was drawn.
 */
record Space(Execution numbers) {
    /** Where a variable lives, what is drawn for it, and how probable that is. */
    private record Drawn(int slot, ArrayNode.Entries draw, NumberNode logarithm) {}

    NumberNode number(SpaceIntegral integral) {
        var of = numbers.number(integral.of());
        var drawn = drawn(integral);
        NumberNode weighted = frame -> {
            var outside = frame.arrays;
            var weight = weight(drawn, frame);
            var value = of.at(frame) * weight;
            frame.arrays = outside;
            return value;
        };
        return frame -> frame.mean(weighted);
    }

    ArrayNode array(SpaceIntegral integral) {
        var of = new ArrayExecution(numbers).array(integral.of());
        var drawn = drawn(integral);
        var weighted = new ArrayNode(of.sizes(), frame -> {
            var outside = frame.arrays;
            var weight = weight(drawn, frame);
            var values = of.entries().at(frame).clone();
            for (int i = 0; i < values.length; i++) {
                values[i] *= weight;
            }
            frame.arrays = outside;
            return values;
        });
        return new ArrayNode(of.sizes(), frame -> frame.mean(weighted));
    }

    private List<Drawn> drawn(SpaceIntegral integral) {
        return integral.over().stream()
                .map(place -> new Drawn(
                        numbers.wiring().slot(place.at()),
                        entries(place.drawn()),
                        new Abstract(numbers).logarithm(place.density())))
                .toList();
    }

    private ArrayNode.Entries entries(Term term) {
        return new Abstract(numbers).entries(term);
    }

    /** Puts what is drawn in the place of the variables. @return one over its density */
    private double weight(List<Drawn> drawn, Frame frame) {
        var moved = frame.arrays;
        var symbols = frame.symbols.clone();
        var arrays = moved.clone();
        var still = frame.still(moved);
        var start = numbers.wiring().start();
        System.arraycopy(start, 0, frame.symbols, 0, start.length);
        var total = 0.0;
        frame.arrays = still;
        for (var variable : drawn) {
            arrays[variable.slot()] = variable.draw().at(frame);
            still[variable.slot()] = arrays[variable.slot()];
            total += variable.logarithm().at(frame);
        }
        System.arraycopy(symbols, 0, frame.symbols, 0, symbols.length);
        frame.arrays = arrays;
        return Math.exp(-total);
    }
}
