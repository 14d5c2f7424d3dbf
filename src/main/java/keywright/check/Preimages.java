package keywright.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Multinormal;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Times;

/**
 * The density of a function of one random number at a place: where it takes the value, found by bisection between
 * draws, the density of the number over the steepness of the function; of a function of several numbers, the mean of
 * that over the others.
 */
record Preimages(NumberNode function, NumberNode at, Coordinate number, boolean alone) implements NumberNode {
    private static final int BRACKETS = 512;
    private static final Set<String> STANDING =
            Set.of("Max", "Min", "Ramp", "UnitStep", "Sign", "Floor", "Ceiling", "Mod", "Quotient");
    static final int OTHERS = 96;
    private static final int HALVINGS = 80;
    private static final double FARTHER = 3;
    private static final double STEP = 1e-6;

    /** The node, for a function that is not the number itself. */
    static Optional<NumberNode> of(Marginal marginal, Execution numbers) {
        var random = sources(marginal.of()).distinct().toList();
        var alone = random.size() == 1 && random.get(0).shape().scalar();
        return marginal.on().isEmpty()
                        && !marginal.at().random()
                        && !random.isEmpty()
                        && marginal.of().all(Drawn.class).isEmpty()
                        && marginal.of().all(Multinormal.class).isEmpty()
                        && random.stream().allMatch(Array.class::isInstance)
                        && (alone || bent(marginal.of()) && smooth(marginal.of()))
                ? Coordinate.of((Array) random.get(0), numbers.wiring()).stream()
                        .map(number -> (NumberNode) new Preimages(
                                numbers.number(marginal.of()), numbers.number(marginal.at()), number, alone))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a term nowhere stands still while one of its numbers moves. */
    private static boolean smooth(Term term) {
        return term.all(Apply.class).stream().noneMatch(apply -> STANDING.contains(apply.function()))
                && term.all(Reduction.class).stream()
                        .noneMatch(norm -> norm.kind() == Reduction.Kind.MAX || norm.kind() == Reduction.Kind.MIN);
    }

    /** Whether a term is more than a sum of multiples of what is random in it. */
    private static boolean bent(Term term) {
        var random = term.parts().stream().filter(Term::random).toList();
        return !(term instanceof Entry)
                && !random.isEmpty()
                && (!(term instanceof Plus || term instanceof Times)
                        || random.stream().anyMatch(Preimages::bent));
    }

    /** What is random in a term; what is averaged over is not. */
    private static Stream<Term> sources(Term term) {
        if (term instanceof Expectation || !term.random()) {
            return Stream.empty();
        }
        return term.parts().isEmpty() ? Stream.of(term) : term.parts().stream().flatMap(Preimages::sources);
    }

    @Override
    public double at(Frame frame) {
        var outside = frame.arrays;
        var slot = number.slot();
        var places = frame.inForce(alone ? BRACKETS : OTHERS).stream()
                .mapToDouble(draw -> draw[slot][number.place()])
                .sorted()
                .toArray();
        var total = 0.0;
        var draws = frame.inForce(alone ? 1 : OTHERS);
        for (var draw : draws) {
            frame.arrays = draw.clone();
            frame.arrays[slot] = frame.arrays[slot].clone();
            total += here(frame, places) / draws.size();
        }
        frame.arrays = outside;
        return total;
    }

    /** The density given all the other numbers. */
    private double here(Frame frame, double[] places) {
        var wanted = at.at(frame);
        var found = new ArrayList<Double>();
        var nodes = widened(frame, places);
        for (int i = 0; i + 1 < nodes.length; i++) {
            if (value(frame, nodes[i], wanted) * value(frame, nodes[i + 1], wanted) < 0) {
                found.add(root(frame, nodes[i], nodes[i + 1], wanted));
            }
        }
        return found.stream().mapToDouble(root -> weight(frame, root)).sum();
    }

    /** The places and some farther out, within the support. */
    private double[] widened(Frame frame, double[] places) {
        var least = places[0];
        var last = places[places.length - 1];
        var width = FARTHER * (last - least);
        var from = Math.max(least - width, number.law().from().at(frame));
        var to = Math.min(last + width, number.law().to().at(frame));
        var all = Arrays.copyOf(places, places.length + 2);
        all[places.length] = from + STEP * (least - from);
        all[places.length + 1] = to - STEP * (to - last);
        Arrays.sort(all);
        return all;
    }

    private double value(Frame frame, double place, double wanted) {
        number.set(frame, place);
        return function.at(frame) - wanted;
    }

    private double root(Frame frame, double from, double to, double wanted) {
        var low = from;
        var high = to;
        var rising = value(frame, high, wanted) > 0;
        for (int i = 0; i < HALVINGS; i++) {
            var middle = low + (high - low) / 2;
            var above = value(frame, middle, wanted) > 0;
            low = above == rising ? low : middle;
            high = above == rising ? middle : high;
        }
        return low;
    }

    private double weight(Frame frame, double root) {
        var step = STEP * Math.max(1e-3, Math.abs(root));
        var slope = (value(frame, root + step, 0) - value(frame, root - step, 0)) / (2 * step);
        number.set(frame, root);
        return number.density(frame) / Math.abs(slope);
    }
}
