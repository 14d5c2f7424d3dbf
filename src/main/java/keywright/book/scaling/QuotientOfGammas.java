package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Limit;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\Gamma(x + a)/\Gamma(x + b) = x^{a - b}\bigl(1 + \frac{(a - b)(a + b - 1)}{2x} + O(x^{-2})\bigr)\) as x grows; as
 * many terms are kept as do not cancel.
 */
public record QuotientOfGammas() implements Rule {
    private static final Expr INFINITY = Expr.symbol("Infinity");
    private static final String BECAUSE =
            "by Stirling's formula $\\Gamma(x + a)/\\Gamma(x + b) = x^{a - b}(1 + (a - b)(a + b - 1)/2x + \\dots)$ as"
                    + " $x$ grows; what is left out is negligible against what is kept";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Order order && order.of() instanceof Scalar scalar) {
            return expanded(scalar.value(), order.sizes(), context.facts())
                    .map(after -> Step.of(this, goal, order.over(new Scalar(after)), BECAUSE));
        }
        return goal instanceof Limit limit && limit.of() instanceof Scalar scalar
                ? expanded(scalar.value(), List.of(limit.variable()), context.facts())
                        .flatMap(series -> Cas.limit(series, limit.variable(), INFINITY, context.facts()))
                        .filter(value -> value.freeOf("Infinity"))
                        .map(value -> Step.of(this, goal, new Scalar(value), BECAUSE))
                : Optional.empty();
    }

    private static Optional<Expr> expanded(Expr formula, List<String> sizes, Facts facts) {
        var at = formula;
        for (var size : sizes) {
            at = StirlingSeries.of(at, size, facts).orElse(at);
        }
        return at.equals(formula) ? Optional.empty() : Optional.of(at);
    }

    @Override
    public Citation source() {
        return Sources.STIRLING;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Theta[Gamma[(d + 1)/2]/Gamma[d/2], {d}]",
                "Theta[d - 2*Gamma[(d + 1)/2]^2/Gamma[d/2]^2, {d}]",
                "Limit[Gamma[n + 1/2]/(Sqrt[n]*Gamma[n]), n -> Infinity]");
    }
}
