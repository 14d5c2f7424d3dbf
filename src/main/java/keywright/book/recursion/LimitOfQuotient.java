package keywright.book.recursion;

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

/** The limit of a quotient of sums of powers is that of the quotient of their leading terms. */
public record LimitOfQuotient() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Limit limit && limit.of() instanceof Scalar scalar
                ? Cas.limit(scalar.value(), limit.variable(), Expr.symbol("Infinity"), context.facts())
                        .filter(value -> value.freeOf("Infinity"))
                        .map(value -> Step.of(this, goal, new Scalar(value), "the leading terms decide"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.LIMITS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Limit[(a*n + 1)/(n + b), n -> Infinity]",
                "Limit[a + 1/n, n -> Infinity]",
                "Limit[n/Sqrt[a*n^2 + n], n -> Infinity]");
    }
}
