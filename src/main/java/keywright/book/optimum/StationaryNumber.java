package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(f'(b) = 0\) in one place only and \(f''(b) > 0\) there: f is least at b; with \(f''(b) < 0\) it is greatest.
 */
public record StationaryNumber() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || extremum.over().whole()
                || !extremum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(extremum.of());
        if (opaque.hides(extremum.variable())) {
            return Optional.empty();
        }
        var interval = new Between(extremum, opaque.facts(context.facts()));
        return stationary(formula, interval).map(point -> {
            var value = extremum.kind().place() ? point.at() : formula.with(extremum.variable(), point.at());
            var reason = new Reason(words(extremum, point, opaque, context), interval.conditions(), List.of());
            return new Step(this, goal, opaque.term(Cas.simplify(value, interval.facts())), reason);
        });
    }

    /** @param at the place itself, or the nearer end where it may lie outside the interval */
    private record Point(Expr slope, Expr root, Expr at, Expr curvature) {}

    private static Optional<Point> stationary(Expr stated, Between interval) {
        var variable = interval.variable();
        var formula = Between.kinked(stated, variable) ? Cas.simplify(stated, interval.inside()) : stated;
        if (Between.kinked(formula, variable)) {
            return Optional.empty();
        }
        try {
            var slope = Cas.simplify(Cas.derivative(formula, variable), interval.inside());
            var easy = powers(slope, variable) ? factored(slope, interval) : Optional.<Point>empty();
            if (easy.isPresent()) {
                return easy;
            }
            var roots = Cas.solve(slope, Expr.ZERO, variable, interval.inside());
            var raw = Cas.derivative(formula, variable);
            return roots.size() == 1
                    ? convex(slope, roots.get(0), interval)
                            .or(() -> convex(raw, roots.get(0), interval)) // whose signs are seen term by term
                            .or(() -> local(slope, roots.get(0), interval))
                            .or(() -> factored(slope, interval))
                    : factored(slope, interval);
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
    }

    /** Whether the variable stands under an exponent with names in it: hard to factor as a whole. */
    private static boolean powers(Expr formula, String variable) {
        return formula instanceof Expr.Call call
                && (call.is("Power", 2)
                                && !call.argument(0).freeOf(variable)
                                && !call.argument(1).symbols().isEmpty()
                        || call.arguments().stream().anyMatch(part -> powers(part, variable)));
    }

    /** Where the second derivative has its sign everywhere. */
    private static Optional<Point> convex(Expr slope, Expr root, Between interval) {
        var bend = Cas.derivative(slope, interval.variable());
        if (!interval.upward(bend, interval.inside())) {
            return Optional.empty();
        }
        var at = interval.holds(root) ? root : interval.nearest(root);
        return Optional.of(new Point(slope, root, at, Cas.simplify(bend, interval.inside())));
    }

    /** Where it has its sign at the root at least. */
    private static Optional<Point> local(Expr slope, Expr root, Between interval) {
        var bend = Cas.derivative(slope, interval.variable()).with(interval.variable(), root);
        var curvature = Cas.simplify(bend, interval.inside());
        return interval.holds(root) && interval.upward(curvature, interval.inside())
                ? Optional.of(new Point(slope, root, root, curvature))
                : Optional.empty();
    }

    /** The slope is g h with positive g and monotone h: where h vanishes, the second derivative is g h'. */
    private static Optional<Point> factored(Expr slope, Between interval) {
        var variable = interval.variable();
        for (var term : Algebra.terms(Cas.expand(slope))) {
            var outer = Algebra.times(Algebra.factors(term).stream()
                    .filter(factor -> !factor.freeOf(variable))
                    .toList());
            if (outer.equals(Expr.ONE) || !Between.positive(outer, interval.inside())) {
                continue;
            }
            var inner = Cas.simplify(Cas.expand(Algebra.divide(slope, outer)), interval.inside());
            var bend = Cas.derivative(inner, variable);
            var roots = Cas.solve(inner, Expr.ZERO, variable, interval.inside());
            if (roots.size() == 1 && interval.holds(roots.get(0)) && interval.upward(bend, interval.inside())) {
                var root = roots.get(0);
                var curvature = Cas.simplify(Algebra.times(outer, bend).with(variable, root), interval.inside());
                return Optional.of(new Point(slope, root, root, curvature));
            }
        }
        return Optional.empty();
    }

    private static String words(Extremum extremum, Point point, Opaque opaque, Context context) {
        var notation = context.notation();
        var slope = opaque.term(point.slope()).tex(notation).code();
        var place = new ExprTex(notation).of(Expr.symbol(extremum.variable())).code() + " = "
                + opaque.term(point.root()).tex(notation).code();
        var curvature = opaque.term(point.curvature()).tex(notation).code();
        var sign = extremum.kind().least() ? "positive" : "negative";
        return "the derivative $" + slope + "$ vanishes at $" + place + "$ only"
                + (point.at().equals(point.root())
                        ? ", where the second derivative $" + curvature + "$ is " + sign
                        : "; the second derivative $" + curvature + "$ is " + sign
                                + " everywhere, so that beyond an end of the interval the end is taken");
    }

    @Override
    public Citation source() {
        return Sources.SECOND_DERIVATIVE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[a*v^2 - b*v, v]",
                "MinValue[a*v + b/v, {v, 0, Infinity}]",
                "ArgMin[(v - m)^2, {v, 0, s}]",
                "MinValue[-q*Log[v] - (1 - q)*Log[1 - v], {v, 0, 1}]");
    }
}
