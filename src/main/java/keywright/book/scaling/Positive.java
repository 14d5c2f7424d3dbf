package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keywright.rule.Context;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Times;

/** Sums and products of norms and positive numbers, in which a larger factor makes the whole larger. */
final class Positive {
    private Positive() {}

    /** The term with factors replaced where {@code change} has something to say; nothing if a part may be negative. */
    static Optional<Term> changed(Term term, Function<Reduction, Optional<Term>> change, Context context) {
        if (term instanceof Reduction norm && norm.kind().norm()) {
            return Optional.of(change.apply(norm).orElse(norm));
        }
        if (term instanceof Scalar) {
            return context.positive(term) ? Optional.of(term) : Optional.empty();
        }
        if (!(term instanceof Plus) && !(term instanceof Times)) {
            return Optional.empty();
        }
        List<Term> parts = term.parts().stream()
                .flatMap(part -> changed(part, change, context).stream())
                .toList();
        return parts.size() == term.parts().size() ? Optional.of(term.with(parts)) : Optional.empty();
    }
}
