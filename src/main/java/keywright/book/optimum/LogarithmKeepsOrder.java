package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Extremum;
import keywright.term.Term;

/** A positive product is greatest where the sum of the logarithms of its factors is, \(\max f = e^{\max\log f}\). */
public record LogarithmKeepsOrder() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || extremum.over().whole()
                || !extremum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(extremum.of());
        var interval = new Between(extremum, opaque.facts(context.facts()));
        var factors = Algebra.factors(formula);
        if (factors.stream()
                                .filter(factor -> !factor.freeOf(extremum.variable()))
                                .count()
                        < 2
                || !factors.stream().allMatch(factor -> Between.positive(factor, interval.inside()))) {
            return Optional.empty();
        }
        var moving = factors.stream()
                .filter(factor -> !extremum.kind().place() || !factor.freeOf(extremum.variable()))
                .map(LogarithmKeepsOrder::logarithm)
                .toList();
        var best = extremum.with(List.of(opaque.term(Algebra.plus(moving))));
        var because = "the logarithm rises: a positive product is "
                + (extremum.kind().least() ? "least" : "greatest") + " where its logarithm is";
        return Optional.of(Step.of(
                this, goal, extremum.kind().place() ? best : new Apply("Exp", best).with(List.of(best)), because));
    }

    private static Expr logarithm(Expr factor) {
        var base = Algebra.base(factor);
        var exponent = Algebra.exponent(factor);
        return base.equals(Expr.symbol("E")) && !(factor instanceof Expr.Sym)
                ? exponent
                : Algebra.times(exponent, Expr.call("Log", base));
    }

    @Override
    public Citation source() {
        return Sources.EQUIVALENT;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMax[v^s*Exp[-a*v], {v, 0, Infinity}]",
                "MaxValue[v^s*Exp[-a*v], {v, 0, Infinity}]",
                "ArgMax[v^s*(1 - v)^a, {v, 0, 1}]");
    }
}
