package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Term;

/** A function that only rises is least at the lower end of an interval and greatest at the upper one. */
public record MonotoneOnInterval() implements Rule {
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
        return rising(formula, interval).flatMap(rising -> {
            var end = rising == extremum.kind().least() ? extremum.from() : extremum.to();
            if (!Between.finite(end) || !tame(formula, extremum, end)) {
                return Optional.empty();
            }
            var value = extremum.kind().place() ? end : formula.with(extremum.variable(), end);
            return Optional.of(Step.of(
                    this,
                    goal,
                    opaque.term(Cas.simplify(value, interval.facts())),
                    "the derivative is " + (rising ? "positive" : "negative") + " everywhere in the interval"));
        });
    }

    /** Whether the derivative is positive everywhere, or negative; nothing if neither is certain. */
    static Optional<Boolean> rising(Expr formula, Between interval) {
        if (Between.kinked(formula, interval.variable())) {
            return Optional.empty();
        }
        try {
            var slope = Cas.derivative(formula, interval.variable());
            if (Between.positive(slope, interval.inside())) {
                return Optional.of(true);
            }
            return Between.positive(Algebra.times(Expr.MINUS_ONE, slope), interval.inside())
                    ? Optional.of(false)
                    : Optional.empty();
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
    }

    /** Whether the formula has a value at the end: a polynomial, or a positive end. */
    private static boolean tame(Expr formula, Extremum extremum, Expr end) {
        return !end.equals(Expr.ZERO)
                || Cas.coefficients(formula, extremum.variable()).isPresent();
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("MinValue[-a*v, {v, 0, s}]", "ArgMax[1 - a*v, {v, 0, s}]");
    }
}
