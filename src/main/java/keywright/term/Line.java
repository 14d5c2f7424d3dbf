package keywright.term;

import java.util.ArrayList;
import java.util.Optional;
import keywright.cas.Cas;

/** A term of first degree in a symbol: slope times the symbol, plus the offset. */
public record Line(Term slope, Term offset) {

    /** The line a term is, if it is one. */
    public static Optional<Line> of(Term term, String symbol) {
        if (term.freeOf(symbol)) {
            return Optional.of(new Line(Scalar.of(0), term));
        }
        if (term instanceof Scalar scalar) {
            return Cas.coefficients(scalar.value(), symbol)
                    .filter(all -> all.size() == 2)
                    .map(all -> new Line(new Scalar(all.get(1)), new Scalar(all.get(0))));
        }
        if (term instanceof Plus plus) {
            return sum(plus, symbol);
        }
        return term instanceof Times product ? product(product, symbol) : Optional.empty();
    }

    private static Optional<Line> sum(Plus plus, String symbol) {
        var slopes = new ArrayList<Term>();
        var offsets = new ArrayList<Term>();
        for (var part : plus.terms()) {
            var line = of(part, symbol);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            slopes.add(line.orElseThrow().slope());
            offsets.add(line.orElseThrow().offset());
        }
        return Optional.of(new Line(Terms.plus(slopes), Terms.plus(offsets)));
    }

    private static Optional<Line> product(Times product, String symbol) {
        var bound = product.factors().stream()
                .filter(factor -> !factor.freeOf(symbol))
                .toList();
        var free = Terms.times(product.factors().stream()
                .filter(factor -> factor.freeOf(symbol))
                .toList());
        return bound.size() != 1
                ? Optional.empty()
                : of(bound.get(0), symbol)
                        .map(line -> new Line(Terms.times(free, line.slope()), Terms.times(free, line.offset())));
    }

    /** The value at another place. */
    public Term at(Term place) {
        return Terms.plus(Terms.times(slope, place), offset);
    }
}
