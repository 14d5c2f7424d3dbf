package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Times;

/** Sums, products and powers of norms and positive numbers, in which a larger norm makes the whole larger. */
final class Positive {
    private Positive() {}

    /** The term with norms replaced where {@code change} says so; nothing if it may fall as a norm grows. */
    static Optional<Term> changed(Term term, Function<Reduction, Optional<Term>> change, Context context) {
        if (term instanceof Reduction norm && norm.kind().norm()) {
            return Optional.of(change.apply(norm).orElse(norm));
        }
        if (term instanceof Scalar) {
            return context.positive(term) ? Optional.of(term) : Optional.empty();
        }
        var rising = term instanceof Power power && power.exponent() instanceof Expr.Num number && number.signum() > 0;
        if (!(term instanceof Plus) && !(term instanceof Times) && !rising) {
            return Optional.empty();
        }
        List<Term> parts = term.parts().stream()
                .flatMap(part -> changed(part, change, context).stream())
                .toList();
        return parts.size() == term.parts().size() ? Optional.of(term.with(parts)) : Optional.empty();
    }
}
