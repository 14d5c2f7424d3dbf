package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Limit;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\lim_{n\to\infty} f = 0\) where exponentials outgrow powers and powers outgrow logarithms. */
public record HierarchyOfGrowth() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Limit limit
                        && limit.of() instanceof Scalar scalar
                        && Cas.growth(scalar.value(), Expr.ONE, limit.variable(), context.facts())
                                .filter(sign -> sign < 0)
                                .isPresent()
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Scalar.of(0),
                        "logarithms grow more slowly than powers, and powers more slowly than exponentials"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.HIERARCHY;
    }

    @Override
    public List<String> examples() {
        return List.of("Limit[Log[n]/n, n -> Infinity]", "Limit[n^2/2^n, n -> Infinity]");
    }
}
