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
import keywright.tex.ExprTex;

/**
 * Where \(f(n+1) - f(n)\) rises and vanishes at r only, f is least among whole numbers at \(\lceil r\rceil\), the first
 * from which it does not fall any more; greatest where the difference falls.
 */
public record LeastWholeNumber() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || !extremum.over().whole()
                || !extremum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(extremum.of());
        var interval = new Between(extremum, opaque.facts(context.facts()));
        var name = Expr.symbol(extremum.variable());
        var next = formula.with(extremum.variable(), Algebra.plus(name, Expr.ONE));
        var rise = Cas.simplify(Algebra.minus(next, formula), interval.inside());
        return root(rise, interval).map(root -> {
            var place = interval.nearestFrom(root);
            var value = extremum.kind().place() ? place : formula.with(extremum.variable(), place);
            var formulas = new ExprTex(context.notation());
            var step = formulas.of(name).code();
            return Step.of(
                    this,
                    goal,
                    opaque.term(Cas.simplify(value, interval.facts())),
                    "one step from $" + step + "$ to $" + step + " + 1$ changes it by $"
                            + opaque.term(rise).tex(context.notation()).code() + "$, which only "
                            + (extremum.kind().least() ? "rises" : "falls") + " and vanishes at $" + step + " = "
                            + opaque.term(root).tex(context.notation()).code()
                            + "$: the first whole number from there on is the place");
        });
    }

    /** Where the change by one step vanishes, if it certainly has its sign from there on only. */
    private static Optional<Expr> root(Expr rise, Between interval) {
        if (Between.kinked(rise, interval.variable()) || rise.freeOf(interval.variable())) {
            return Optional.empty();
        }
        try {
            var roots = Cas.solve(rise, Expr.ZERO, interval.variable(), interval.inside());
            var bend = Cas.simplify(Cas.derivative(rise, interval.variable()), interval.inside());
            return roots.size() == 1 && interval.upward(bend, interval.inside())
                    ? Optional.of(roots.get(0))
                    : Optional.empty();
        } catch (IllegalArgumentException withoutDerivative) {
            return Optional.empty();
        }
    }

    @Override
    public Citation source() {
        return Sources.WHOLE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[{b/k + k, Element[k, PositiveIntegers]}, k]",
                "ArgMin[{k^2 - b*k, Element[k, Integers]}, k]",
                "MaxValue[{b*k - k^2, Element[k, Integers]}, k]");
    }
}
