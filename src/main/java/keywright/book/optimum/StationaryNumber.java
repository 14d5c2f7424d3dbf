package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
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
        var facts = opaque.facts(context.facts()).and(extremum.variable(), domain(extremum, context.facts()));
        return stationary(formula, extremum, facts).map(point -> {
            var value = extremum.kind().place() ? point.at() : formula.with(extremum.variable(), point.at());
            return Step.of(
                    this, goal, opaque.term(Cas.simplify(value, facts)), words(extremum, point, opaque, context));
        });
    }

    private record Point(Expr slope, Expr at, Expr curvature) {}

    private static Optional<Point> stationary(Expr formula, Extremum extremum, Facts facts) {
        var variable = extremum.variable();
        try {
            var slope = Cas.simplify(Cas.derivative(formula, variable), facts);
            var roots = Cas.solve(slope, Expr.ZERO, variable, facts);
            if (roots.size() != 1) {
                return Optional.empty();
            }
            var curvature = Cas.simplify(
                    Cas.derivative(Cas.derivative(formula, variable), variable).with(variable, roots.get(0)), facts);
            var upward = extremum.kind().least() ? curvature : Algebra.times(Expr.MINUS_ONE, curvature);
            return positive(upward, facts) ? Optional.of(new Point(slope, roots.get(0), curvature)) : Optional.empty();
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
    }

    private static boolean positive(Expr formula, Facts facts) {
        return Cas.positive(formula, facts)
                || Cas.positive(Cas.factor(formula), facts)
                || Cas.positive(Cas.expand(formula), facts);
    }

    private static Domain domain(Extremum extremum, Facts facts) {
        var positive = extremum.from().freeOf("Infinity")
                && (extremum.from().equals(Expr.ZERO) || Cas.positive(extremum.from(), facts));
        if (positive && extremum.to().equals(Expr.ONE)) {
            return new Domain(false, Double.MIN_VALUE, 1 - 0x1p-53);
        }
        return positive ? Domain.POSITIVE : Domain.REAL;
    }

    private static String words(Extremum extremum, Point point, Opaque opaque, Context context) {
        var notation = context.notation();
        var formulas = new ExprTex(notation);
        var slope = opaque.term(point.slope()).tex(notation).code();
        var place = formulas.of(Expr.symbol(extremum.variable())).code() + " = "
                + opaque.term(point.at()).tex(notation).code();
        var curvature = opaque.term(point.curvature()).tex(notation).code();
        return "the derivative $" + slope + "$ vanishes at $" + place + "$ only, where the second derivative $"
                + curvature + "$ is " + (extremum.kind().least() ? "positive" : "negative");
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
                "MinValue[-q*Log[v] - (1 - q)*Log[1 - v], {v, 0, 1}]");
    }
}
