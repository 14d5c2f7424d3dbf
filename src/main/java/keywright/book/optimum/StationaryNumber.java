package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
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
        if (!(goal instanceof Extremum extremum) || !extremum.of().closed()) {
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
            return Step.of(
                    this,
                    goal,
                    opaque.term(Cas.simplify(value, interval.facts())),
                    words(extremum, point, opaque, context));
        });
    }

    /** @param at the place itself, or the nearer end where it may lie outside the interval */
    private record Point(Expr slope, Expr root, Expr at, Expr curvature) {}

    private static Optional<Point> stationary(Expr formula, Between interval) {
        var variable = interval.variable();
        if (Between.kinked(formula, variable)) {
            return Optional.empty();
        }
        try {
            var slope = Cas.simplify(Cas.derivative(formula, variable), interval.inside());
            var roots = Cas.solve(slope, Expr.ZERO, variable, interval.inside());
            if (roots.size() != 1) {
                return Optional.empty();
            }
            var root = roots.get(0);
            var bend = Cas.derivative(Cas.derivative(formula, variable), variable);
            if (interval.upward(bend, interval.inside())) {
                var at = interval.holds(root) ? root : interval.nearest(root);
                return Optional.of(new Point(slope, root, at, Cas.simplify(bend, interval.inside())));
            }
            var curvature = Cas.simplify(bend.with(variable, root), interval.inside());
            return interval.holds(root) && interval.upward(curvature, interval.inside())
                    ? Optional.of(new Point(slope, root, root, curvature))
                    : Optional.empty();
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
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
