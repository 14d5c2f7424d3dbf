package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Negligible;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.tex.ExprTex;

/** A quantity is negligible against another, as a size grows, if their quotient tends to zero. */
public record NegligibleIfQuotientVanishes() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Negligible question
                        && question.of() instanceof Scalar small
                        && question.against() instanceof Scalar large
                ? step(question, small.value(), large.value(), context)
                : Optional.empty();
    }

    private Optional<Step> step(Negligible goal, Expr small, Expr large, Context context) {
        var facts = context.facts();
        var plain = Cas.simplify(Algebra.divide(small, large), facts);
        var quotient = StirlingSeries.of(plain, goal.parameter(), facts).orElse(plain);
        var there = Expr.symbol("Infinity");
        var vanishes = Cas.limit(quotient, goal.parameter(), there, facts)
                .or(() -> TaylorSeries.limit(quotient, goal.parameter(), context))
                .or(() -> Cas.growth(small, large, goal.parameter(), facts)
                        .filter(sign -> sign != 0)
                        .map(sign -> sign < 0 ? Expr.ZERO : there));
        return vanishes.map(limit -> {
            var formulas = new ExprTex(context.notation());
            var what = limit.freeOf("Infinity")
                    ? "tends to $" + formulas.of(limit).code() + "$"
                    : "grows beyond all bounds";
            var because = "the quotient $" + formulas.of(plain).code() + "$ " + what + " as $"
                    + context.notation().of(goal.parameter()) + "$ grows";
            return Step.of(this, goal, new Truth(limit.equals(Expr.ZERO)), because);
        });
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Negligible[3*n*d, n^2, n]",
                "Negligible[3*n*d, n^2, d]",
                "Negligible[n + 1, 2*n, n]",
                "Negligible[Log[n], Sqrt[n], n]");
    }
}
