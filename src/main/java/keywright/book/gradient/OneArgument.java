package keywright.book.gradient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Times;

/**
 * A number as a formula in the one part of it that moves with a variable; every part that stands still, and the one
 * that moves, has a letter that nobody can write.
 */
record OneArgument(Term argument, Expr formula, Map<String, Term> names) {
    /** The letter of the part that moves. */
    static final String VARIABLE = "\u2022u";

    private static final String LETTER = "\u2022c";

    /** The formula; nothing if several parts move. */
    static Optional<OneArgument> of(Term term, Derivative by) {
        if (!by.concerns(term)) {
            return Optional.empty();
        }
        var walk = new Walk(by);
        return walk.of(term)
                .filter(formula -> walk.names.containsKey(VARIABLE))
                .map(formula -> new OneArgument(
                        walk.names.getOrDefault(VARIABLE, term), formula.normal(), Map.copyOf(walk.names)));
    }

    /** What a formula in the letters says. */
    Optional<Term> said(Expr value) {
        return Drawn.term(value, names);
    }

    private static final class Walk {
        private final Derivative by;
        private final Map<String, Term> names = new HashMap<>();

        Walk(Derivative by) {
            this.by = by;
        }

        Optional<Expr> of(Term term) {
            if (term instanceof Scalar scalar) {
                return by.concerns(term)
                        ? moving(by.by()).map(letter -> scalar.value().with(by.variable(), letter))
                        : Optional.of(scalar.value());
            }
            if (term instanceof Entry entry && acting(entry.of())) {
                return of(entry.of()
                        .with(entry.of().parts().stream()
                                .map(part -> part.shape().scalar() ? part : Entry.of(part, entry.at()))
                                .toList()));
            }
            if (!acting(term)
                    || term instanceof Power power && !power.exponent().freeOf(by.variable())) {
                return by.concerns(term) ? moving(term) : Optional.of(letter(term));
            }
            return parts(term).map(parts -> combined(term, parts));
        }

        private Optional<List<Expr>> parts(Term term) {
            var parts = new ArrayList<Expr>();
            for (var part : term.parts()) {
                of(part).ifPresent(parts::add);
            }
            return parts.size() == term.parts().size() ? Optional.of(parts) : Optional.empty();
        }

        private Optional<Expr> moving(Term term) {
            return names.getOrDefault(VARIABLE, term).equals(term)
                    ? Optional.of(named(VARIABLE, term))
                    : Optional.empty();
        }

        private Expr letter(Term term) {
            return names.entrySet().stream()
                    .filter(known -> known.getValue().equals(term))
                    .map(known -> (Expr) Expr.symbol(known.getKey()))
                    .findFirst()
                    .orElseGet(() -> named(LETTER + names.size(), term));
        }

        private Expr named(String name, Term term) {
            names.put(name, term);
            return Expr.symbol(name);
        }
    }

    private static boolean acting(Term term) {
        return term instanceof Plus || term instanceof Times || term instanceof Power || term instanceof Apply;
    }

    private static Expr combined(Term term, List<Expr> parts) {
        if (term instanceof Power power) {
            return Expr.call("Power", parts.get(0), power.exponent());
        }
        if (term instanceof Apply function && function.is("Exp")) {
            return Expr.call("Power", Expr.symbol("E"), parts.get(0));
        }
        var head = term instanceof Plus ? "Plus" : term instanceof Times ? "Times" : ((Apply) term).function();
        return new Expr.Call(head, parts);
    }
}
