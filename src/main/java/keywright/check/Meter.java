package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import keywright.numeric.Estimate;
import keywright.numeric.Seed;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Solution;
import keywright.term.Term;

/**
 * Measures terms at a point: batches of draws give as many values of the whole term, whose spread is the error. Terms
 * measured together see the same draws, so that their difference is measured far better than either.
 */
public record Meter(Seed seed, double effort, int most) {
    /** How many draws a batch holds at most in a first try. */
    static final int MOST_DRAWS = 4096;

    private static final int THOROUGH_DRAWS = 1 << 16;
    private static final double THOROUGH_EFFORT = 300e6;
    private static final int BATCHES = 32;
    private static final int LEAST_DRAWS = 8; // halves, powers and covariances want several
    private static final int LEAST_OF_MEAN = 2; // a mean goes on to be averaged over the batches
    private static final double MISSED = 0.32;

    /** A meter for a first try. */
    public Meter(Seed seed, double effort) {
        this(seed, effort, MOST_DRAWS);
    }

    /** The values of terms in each batch: one row a batch. @throws Unmeasurable if a term has no value at the point */
    List<double[]> batches(List<Term> stated, Point point) {
        var terms =
                Wiring.unrolled(stated, point).stream().map(MovingLaw::followed).toList();
        var wiring = Wiring.of(point, terms);
        var draws = new Draws(wiring, seed);
        var execution = new Execution(wiring);
        var nodes = terms.stream().map(term -> node(term, draws, execution)).toList();
        var random = terms.stream().anyMatch(term -> term.random() || Averages.taken(term));
        var nonlinear = terms.stream().map(Averages::nonlinear).toList();
        var count = count(terms, wiring, draws);
        var rows = IntStream.range(0, random ? BATCHES : 1)
                .parallel()
                .mapToObj(number -> {
                    var batch = random ? draws.batch(number, count) : List.<double[][]>of(draws.constants());
                    var frame = Frame.of(wiring.start(), batch, number);
                    return IntStream.range(0, nodes.size())
                            .mapToDouble(i -> finite(
                                    nonlinear.get(i)
                                            ? frame.corrected(nodes.get(i))
                                            : nodes.get(i).at(frame)))
                            .toArray();
                })
                .toList();
        return random ? rows : List.of(rows.get(0), rows.get(0)); // what is constant does not spread
    }

    /** How many draws a batch holds: one, unless something is averaged. */
    private int count(List<Term> terms, Wiring wiring, Draws draws) {
        var workload = new Workload(wiring);
        var perDraw = draws.cost() + terms.stream().mapToDouble(workload::of).sum();
        var several = terms.stream().allMatch(Averages::plain) ? LEAST_OF_MEAN : LEAST_DRAWS;
        var least = terms.stream().anyMatch(Averages::nested) ? Conditioning.INNER : several;
        var passes = terms.stream().anyMatch(Averages::nonlinear) ? 2 : 1;
        return terms.stream().anyMatch(Averages::taken)
                ? (int) Math.max(least, Math.min(most, effort / BATCHES / perDraw / passes))
                : 1;
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new Unmeasurable("the value is " + value);
        }
        return value;
    }

    /** Whether a term is measured by averages over draws. */
    public static boolean averages(Term term) {
        return Averages.taken(term);
    }

    private static NumberNode node(Term term, Draws draws, Execution execution) {
        if (!term.shape().scalar()) {
            return new Projection(new ArrayExecution(execution).array(term));
        }
        return term instanceof Solution solution ? Root.of(solution, draws, execution) : execution.number(term);
    }

    /** How many elementary operations one draw of a term takes. */
    public double cost(Term stated, Point point) {
        var term = Wiring.unrolled(List.of(stated), point).get(0);
        var wiring = Wiring.of(point, List.of(term));
        return new Draws(wiring, seed).cost() + new Workload(wiring).of(term);
    }

    /** A meter that takes ten times the effort within reason, and more of cheap draws, on other draws. */
    Meter thorough() {
        var more = Math.max(effort, Math.min(10 * effort, THOROUGH_EFFORT));
        return new Meter(seed.child(1), more, THOROUGH_DRAWS);
    }

    /** One term, measured. */
    public Estimate measure(Term term, Point point) {
        return seen(measured(term, point).estimate(), List.of(term), point);
    }

    /** One term, measured. @throws Unmeasurable if it is a mean whose tail is too heavy for the error to be trusted */
    Estimate trusted(Term term, Point point) {
        var batches = measured(term, point);
        if (Averages.taken(term) && batches.heavy()) {
            throw new Unmeasurable("a few draws make up most of the value at " + point.shown());
        }
        return seen(batches.estimate(), List.of(term), point);
    }

    private Batches measured(Term term, Point point) {
        return new Batches(batches(List.of(term), point).stream()
                .mapToDouble(row -> row[0])
                .toArray());
    }

    /**
     * What was hit in no draw, or in all of N, may still have a probability as far off as \((\ln 1/0.32)/N\): were it
     * greater, it would have been missed with a probability below 32 %.
     */
    private Estimate seen(Estimate estimate, List<Term> terms, Point point) {
        if (estimate.error() == 0 && estimate.value() == 0 && terms.get(0) instanceof Marginal) {
            return new Estimate(0, -Math.log(MISSED) / (BATCHES * Preimages.OTHERS));
        }
        var certain = estimate.error() == 0 && (estimate.value() == 0 || estimate.value() == 1);
        if (!certain || !(terms.get(0) instanceof Expectation share) || !indicator(share.of())) {
            return estimate;
        }
        var stated = Wiring.unrolled(terms, point);
        var wiring = Wiring.of(point, stated);
        var draws = (double) BATCHES * count(stated, wiring, new Draws(wiring, seed));
        return new Estimate(estimate.value(), -Math.log(MISSED) / draws);
    }

    private static boolean indicator(Term term) {
        return term.all(Apply.class).stream().anyMatch(apply -> apply.function().equals("UnitStep"));
    }

    /** The entries of a constant array, row by row; a number is one entry. @throws Unmeasurable if it has no value */
    public double[] entries(Term stated, Point point) {
        var term = Wiring.unrolled(List.of(stated), point).get(0);
        var wiring = Wiring.of(point, List.of(term));
        var constants = new Draws(wiring, seed).constants();
        var frame = new Frame(wiring.start(), constants, List.<double[][]>of(constants));
        var execution = new Execution(wiring);
        if (term.shape().scalar()) {
            return new double[] {finite(execution.number(term).at(frame))};
        }
        return Arrays.stream(new ArrayExecution(execution).array(term).entries().at(frame))
                .map(Meter::finite)
                .toArray();
    }

    /** A number, its distance from another, and whether the error of the distance is not to be trusted. */
    record Difference(Estimate value, Estimate gap, boolean heavy) {}

    /** The first term measured, and its difference from the second, on the same draws. */
    Difference difference(Term one, Term other, Point point) {
        var rows = batches(List.of(one, other), point);
        var counted = new Batches(rows.stream().mapToDouble(row -> row[0]).toArray()).estimate();
        var gaps = new Batches(rows.stream().mapToDouble(row -> row[0] - row[1]).toArray());
        var gap = gaps.estimate();
        var first = seen(counted, List.of(one, other), point);
        var error = Math.max(gap.error(), first.error() - counted.error());
        return new Difference(first, new Estimate(gap.value(), error), gaps.heavy());
    }
}
