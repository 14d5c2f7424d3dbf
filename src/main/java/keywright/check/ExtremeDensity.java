package keywright.check;

import java.util.List;
import java.util.Optional;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Marginal;
import keywright.term.Multinormal;
import keywright.term.Reduction;
import keywright.term.Term;

/**
 * The density at c of the greatest or the least of independent numbers: one number after the other is set to c in every
 * draw, and its density at c counts where it then is the extreme one.
 */
record ExtremeDensity(NumberNode extreme, NumberNode at, List<Coordinate> numbers) implements NumberNode {

    /** The node, for a density of an extreme. */
    static Optional<NumberNode> of(Marginal marginal, Execution numbers) {
        if (!extreme(marginal.of())
                || !marginal.on().isEmpty()
                || marginal.at().random()
                || !marginal.of().all(Drawn.class).isEmpty()
                || !marginal.of().all(Multinormal.class).isEmpty()) {
            return Optional.empty();
        }
        var coordinates = marginal.of().all(Array.class).stream()
                .filter(Array::random)
                .distinct()
                .flatMap(array -> Coordinate.of(array, numbers.wiring()).stream())
                .toList();
        var name = new Object();
        var node = new ExtremeDensity(numbers.number(marginal.of()), numbers.number(marginal.at()), coordinates);
        return coordinates.isEmpty() ? Optional.empty() : Optional.of(frame -> frame.once(name, () -> node.at(frame)));
    }

    private static boolean extreme(Term term) {
        return term instanceof Apply apply && (apply.is("Max") || apply.is("Min"))
                || term instanceof Reduction reduction
                        && (reduction.kind() == Reduction.Kind.MAX || reduction.kind() == Reduction.Kind.MIN);
    }

    @Override
    public double at(Frame frame) {
        var wanted = at.at(frame);
        var outside = frame.arrays;
        var draws = frame.inForce(Integer.MAX_VALUE);
        var total = 0.0;
        for (var draw : draws) {
            for (var number : numbers) {
                frame.arrays = draw.clone();
                frame.arrays[number.slot()] = draw[number.slot()].clone();
                number.set(frame, wanted);
                total += extreme.at(frame) == wanted ? number.density(frame) : 0;
            }
        }
        frame.arrays = outside;
        return total / draws.size();
    }
}
