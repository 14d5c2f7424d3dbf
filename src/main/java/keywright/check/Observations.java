package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Term;

/**
 * What was observed, number by number: how to set some coordinates of a draw so that it comes out, and how probable
 * that is.
 */
final class Observations {
    private static final double SMALL = 1e-9;
    private static final int MOST_WIDENED = 3;

    private final List<ArrayNode.Entries> whats;
    private final List<ArrayNode.Entries> values;
    private final List<Coordinate> candidates;
    private final List<NumberNode> likelihoods;
    private final List<Event> events;

    /** What takes separate values: it comes out in a draw or not. */
    private record Event(ArrayNode.Entries what, ArrayNode.Entries value) {
        boolean happens(Frame frame) {
            return same(what.at(frame), value.at(frame));
        }
    }

    private Observations(
            List<ArrayNode.Entries> whats,
            List<ArrayNode.Entries> values,
            List<Coordinate> candidates,
            List<NumberNode> likelihoods,
            List<Event> events) {
        this.whats = whats;
        this.values = values;
        this.candidates = candidates;
        this.likelihoods = likelihoods;
        this.events = events;
    }

    /** @param beside what is asked given these observations */
    static Observations of(List<Conditional.Observed> on, List<Term> beside, Execution numbers) {
        var whats = new ArrayList<ArrayNode.Entries>();
        var values = new ArrayList<ArrayNode.Entries>();
        var likelihoods = new ArrayList<NumberNode>();
        var events = new ArrayList<Event>();
        var candidates = new ArrayList<Coordinate>();
        for (var one : on) {
            var drawn = Recursions.of(one.what());
            if (drawn instanceof Drawn it && (it.located().isEmpty() || alone(it, on, beside))) {
                likelihoods.add(Likelihood.of(it, one.value(), numbers));
                continue;
            }
            var found = smooth(one.what())
                    .flatMap(base -> Coordinate.of(base, numbers.wiring()).stream())
                    .toList();
            var what = entries(one.what(), numbers);
            var value = entries(one.value(), numbers);
            if (found.isEmpty()) {
                events.add(new Event(what, value));
            } else {
                whats.add(what);
                values.add(value);
                found.stream()
                        .filter(coordinate -> !candidates.contains(coordinate))
                        .forEach(candidates::add);
            }
        }
        return new Observations(whats, values, candidates, likelihoods, events);
    }

    /** Whether nothing but the observation speaks of what is drawn with a scale that is random. */
    private static boolean alone(Drawn drawn, List<Conditional.Observed> on, List<Term> beside) {
        var all = Stream.concat(on.stream().map(Conditional.Observed::what), beside.stream());
        return drawn.located().filter(it -> it.scale().random()).isPresent()
                && all.flatMap(term -> term.all(Drawn.class).stream())
                                .filter(drawn::equals)
                                .count()
                        == 1;
    }

    /** What the observation varies smoothly with; an event happens or does not. */
    private static Stream<Array> smooth(Term what) {
        if (what.all(Apply.class).stream().anyMatch(apply -> apply.is("UnitStep"))) {
            return Stream.of();
        }
        return bases(what);
    }

    private static ArrayNode.Entries entries(Term term, Execution numbers) {
        if (term.shape().scalar()) {
            var node = numbers.number(term);
            return frame -> new double[] {node.at(frame)};
        }
        return new ArrayExecution(numbers).array(term).entries();
    }

    /** The random arrays of a term, the noise of numbers drawn included. */
    private static Stream<Array> bases(Term term) {
        var noise = term.all(Drawn.class).stream().flatMap(drawn -> drawn.located().map(Drawn.Located::noise).stream());
        var joint = term.all(Multinormal.class).stream().map(Multinormal::hidden);
        return Stream.of(term.all(Array.class).stream().filter(Array::random), noise, joint)
                .flatMap(found -> found)
                .distinct();
    }

    double[] values(Frame frame) {
        return all(values, frame);
    }

    private static double[] all(List<ArrayNode.Entries> nodes, Frame frame) {
        return nodes.stream()
                .flatMapToDouble(node -> java.util.Arrays.stream(node.at(frame)))
                .toArray();
    }

    /** A draw whose coordinates may be set. */
    double[][] copied(double[][] draw) {
        var copy = draw.clone();
        candidates.forEach(coordinate -> copy[coordinate.slot()] = draw[coordinate.slot()].clone());
        return copy;
    }

    /** The coordinates to set, chosen on one draw for all. */
    List<Coordinate> chosen(Frame frame) {
        var outside = frame.arrays;
        frame.arrays = copied(frame.inForce(1).get(0));
        var chosen = chosen(frame, all(whats, frame).length);
        frame.arrays = outside;
        return chosen;
    }

    /** Sets the chosen coordinates so that the observations come out; the weight of the draw. */
    double met(Frame frame, double[] wanted, List<Coordinate> chosen) {
        var weight = chosen.isEmpty() ? (same(all(whats, frame), wanted) ? 1 : 0) : placed(frame, wanted, chosen);
        if (weight == 0 || !events.stream().allMatch(event -> event.happens(frame))) {
            return 0;
        }
        return likelihoods.stream()
                .mapToDouble(likelihood -> likelihood.at(frame))
                .reduce(weight, (a, b) -> a * b);
    }

    /** How probable the coordinates that are set are, for the change of variables that the observations make. */
    private double placed(Frame frame, double[] wanted, List<Coordinate> chosen) {
        var weight = 1.0;
        var free = candidates.stream()
                .filter(coordinate -> !chosen.contains(coordinate))
                .toList();
        if (free.size() <= MOST_WIDENED) {
            weight *= free.stream()
                    .mapToDouble(coordinate -> coordinate.widened(frame))
                    .reduce(1, (a, b) -> a * b);
        }
        var determinant = solved(frame, wanted, chosen);
        if (!same(all(whats, frame), wanted)) {
            throw new Unmeasurable("no experiment for an observation that is not of first degree in what is random");
        }
        for (var coordinate : chosen) {
            weight *= coordinate.density(frame);
        }
        return weight / determinant;
    }

    private static boolean same(double[] found, double[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!(Math.abs(found[i] - wanted[i]) <= SMALL * Math.max(1, Math.abs(wanted[i])))) {
                return false;
            }
        }
        return true;
    }

    /** As many coordinates as there are observations, none if no observation varies smoothly. */
    private List<Coordinate> chosen(Frame frame, int count) {
        var elimination = new Elimination(count);
        var start = all(whats, frame);
        candidates.forEach(coordinate -> {
            var before = coordinate.get(frame);
            var width = coordinate.width(frame);
            coordinate.set(frame, before + width);
            elimination.column(coordinate, start, all(whats, frame));
            coordinate.set(frame, before);
        });
        return elimination.chosen();
    }

    /** Solves for the coordinates; the absolute value of the determinant. */
    private double solved(Frame frame, double[] wanted, List<Coordinate> chosen) {
        chosen.forEach(coordinate -> coordinate.set(frame, 0));
        var offset = all(whats, frame);
        var columns = new double[chosen.size()][];
        for (int j = 0; j < columns.length; j++) {
            chosen.get(j).set(frame, 1);
            columns[j] = Elimination.difference(all(whats, frame), offset);
            chosen.get(j).set(frame, 0);
        }
        var solution = keywright.numeric.LinearSystem.solve(columns, Elimination.difference(wanted, offset));
        for (int j = 0; j < columns.length; j++) {
            chosen.get(j).set(frame, solution.values().get(j));
        }
        return solution.determinant();
    }
}
