package keywright.solve;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Predicates;
import keywright.check.Unmeasurable;
import keywright.check.Verdict;
import keywright.check.WholePoints;
import keywright.term.Term;

/**
 * An answer tried where an experiment can tell: at the point asked for, or, where that takes too long or leaves it
 * open, with every size halved as often as it takes.
 */
record WithinReach(Facts facts, List<Expr> conditions, Meter meter) {
    private static final int HALVINGS = 12;
    private static final double LONGEST = 10;

    /** Where it was tried, and what came out. */
    record Trial(Point point, Verdict verdict) {}

    Trial of(Term claimed, Term goal, Point asked) {
        var wanted = new WholePoints(facts, meter).near(claimed, goal, asked);
        var judge = new Judge(meter);
        Optional<Trial> told = Optional.empty();
        var point = wanted;
        for (int i = 0; i < HALVINGS && !decided(told); i++) {
            if (allowed(point) && (affordable(claimed, goal, point) || last(point))) {
                told = Optional.of(new Trial(point, judge.judge(claimed, goal, point)));
            }
            if (last(point)) {
                break;
            }
            point = halved(point);
        }
        var open = told;
        return open.orElseGet(() -> new Trial(wanted, judge.judge(claimed, goal, wanted)));
    }

    private static boolean decided(Optional<Trial> trial) {
        return trial.isPresent() && !(trial.get().verdict() instanceof Verdict.Undecided);
    }

    private boolean allowed(Point point) {
        return conditions.stream().allMatch(condition -> Predicates.holds(condition, point));
    }

    /** Whether one draw of both takes no longer than the meter may take over all. */
    private boolean affordable(Term claimed, Term goal, Point point) {
        try {
            return meter.cost(goal, point) + meter.cost(claimed, point) <= LONGEST * meter.effort();
        } catch (Unmeasurable unknown) {
            return true;
        }
    }

    private boolean last(Point point) {
        return halved(point).equals(point);
    }

    private Point halved(Point point) {
        var values = new TreeMap<>(point.values());
        values.replaceAll((name, value) -> {
            var domain = facts.domains().getOrDefault(name, Domain.REAL);
            var size = domain.integer() && domain.nonnegative();
            return size ? Math.max(Math.max(2, domain.least()), Math.ceil(value / 2)) : value;
        });
        return values.equals(point.values()) ? point : new Point(values, point.arrays());
    }
}
