package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/** The smaller of a rising and a falling quantity is greatest where they cross; the larger of them is least there. */
public record CrossingOfTwo() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || extremum.over().whole()
                || !(extremum.of() instanceof Scalar scalar)
                || !(scalar.value() instanceof Expr.Call pair)
                || !pair.is(extremum.kind().least() ? "Max" : "Min", 2)) {
            return Optional.empty();
        }
        var interval = new Between(extremum, context.facts());
        var one = pair.argument(0);
        var other = pair.argument(1);
        var rising = MonotoneOnInterval.rising(one, interval);
        if (rising.isEmpty() || !MonotoneOnInterval.rising(other, interval).equals(rising.map(up -> !up))) {
            return Optional.empty();
        }
        var roots = Cas.solve(one, other, extremum.variable(), interval.inside());
        if (roots.size() != 1 || !interval.holds(roots.get(0))) {
            return Optional.empty();
        }
        var place = roots.get(0);
        var value = extremum.kind().place() ? place : one.with(extremum.variable(), place);
        var because = "one of the two rises and the other falls: the "
                + (extremum.kind().least() ? "larger is least" : "smaller is greatest") + " where they cross, at $"
                + new ExprTex(context.notation()).of(place).code() + "$";
        return Optional.of(Step.of(this, goal, new Scalar(Cas.simplify(value, context.facts())), because));
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMax[Min[a*v, b/v], {v, 0, Infinity}]", "MinValue[Max[a*v, b/v], {v, 0, Infinity}]");
    }
}
