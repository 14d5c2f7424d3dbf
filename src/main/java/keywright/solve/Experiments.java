package keywright.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.check.Audit;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Points;
import keywright.check.Smooth;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.term.Count;
import keywright.term.Derivative;
import keywright.term.FreeOf;
import keywright.term.Mapped;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;

/** Tries answers on the problem as stated: at small sizes, where the error is small, and at the parameters in use. */
record Experiments(Seed seed, Declarations declarations) {
    private static final double EFFORT = 30e6;
    private static final double LARGE = 24;
    private static final double NOISE = 1e-9;

    List<Check> on(Term goal, Derivation derivation) {
        var checks = new ArrayList<Check>();
        var conditions = conditions(derivation);
        var reach = new WithinReach(declarations.facts(), conditions, new Meter(seed, EFFORT));
        for (var point : points(goal, conditions)) {
            if (goal instanceof Order order && derivation.result() instanceof Order claimed) {
                var there = large(point, goal, order.sizes());
                order.sizes().forEach(size -> checks.add(slope(order, claimed, size, there)));
                continue;
            }
            if (!goal.all(Mapped.class).isEmpty()) {
                checks.addAll(onFunctions(goal, derivation.result(), point));
                continue;
            }
            var trial = reach.of(derivation.result(), goal, point);
            checks.add(new Check(method(goal, trial.verdict()), trial.point(), trial.verdict()));
        }
        return checks;
    }

    /** What is claimed of every smooth function is tried on several, at the parameters in use. */
    private List<Check> onFunctions(Term goal, Term claimed, Point point) {
        var judge = new Judge(new Meter(seed, EFFORT / Smooth.values().length));
        return point.equals(declarations.inUse())
                ? Stream.of(Smooth.values())
                        .map(kind -> new Check(
                                method(goal) + ", " + kind.words(), point, judge.judge(claimed, goal, kind.at(point))))
                        .toList()
                : List.of();
    }

    /** What is random is measured where all sizes are large, for there it hardly varies from draw to draw. */
    private static Point large(Point point, Term goal, List<String> sizes) {
        var there = point;
        for (var size : goal.random() ? sizes : List.<String>of()) {
            there = there.with(size, LARGE);
        }
        return there;
    }

    private Check slope(Order stated, Order claimed, String size, Point point) {
        var sizes = List.of(size);
        var verdict = new Judge(new Meter(seed, EFFORT)).judge(claimed.in(sizes), stated.in(sizes), point);
        var most = stated.upper() ? ", at most" : "";
        return new Check("slope in $" + declarations.notation().of(size) + "$" + most, point, verdict);
    }

    /** A small point and the parameters in use; growth is measured from a small point only. */
    private List<Point> points(Term goal, List<Expr> conditions) {
        var points = new ArrayList<>(new Points(declarations.facts(), conditions, seed).some(1));
        var growth = goal instanceof Order;
        if (!growth && !(goal instanceof FreeOf) && !(goal instanceof Negligible)) {
            points.add(declarations.inUse());
            return points.stream().distinct().toList();
        }
        return points;
    }

    private List<Expr> conditions(Derivation derivation) {
        var conditions = new ArrayList<>(declarations.requirements());
        derivation.steps().forEach(step -> conditions.addAll(Audit.conditions(step)));
        return conditions;
    }

    /** Sampling is not told as such where it left no noise, one set of draws serving both ends of a difference. */
    private static String method(Term goal, Verdict verdict) {
        var noiseless = verdict instanceof Verdict.Agrees agrees
                && agrees.measured().error()
                        <= NOISE * Math.max(1, Math.abs(agrees.measured().value()));
        return noiseless && !goal.all(Derivative.class).isEmpty() ? "finite differences" : method(goal);
    }

    private static String method(Term goal) {
        if (goal instanceof FreeOf) {
            return "ratio of two values";
        }
        var sampled = Meter.averages(goal);
        if (goal instanceof Solution solution && solution.quantile().isPresent()) {
            return "inverted distribution function";
        }
        if (goal instanceof Solution) {
            return sampled ? "Monte Carlo, root" : "simulation, root";
        }
        if (goal instanceof Count || !sampled) {
            return "simulation";
        }
        return "Monte Carlo";
    }
}
