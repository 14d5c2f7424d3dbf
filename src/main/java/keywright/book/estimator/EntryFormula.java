package keywright.book.estimator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Times;

/** One entry of what is combined entry by entry, as a formula: every array gets a letter that nobody can write. */
final class EntryFormula {
    private static final String LETTER = "\u2022e";
    private static final double ALMOST_ONE = 1 - 1e-12;

    private final Map<Term, Expr.Sym> letters = new HashMap<>();
    private Facts facts;

    EntryFormula(Facts facts) {
        this.facts = facts;
    }

    /** What is known of the letters and of the parameters. */
    Facts facts() {
        return facts;
    }

    /** The letter of an array. */
    Expr.Sym letter(Term array) {
        return letters.computeIfAbsent(array, fresh -> {
            var name = LETTER + letters.size();
            facts = facts.and(name, domain(fresh));
            return Expr.symbol(name);
        });
    }

    /** The letter of an array whose entries are known to lie in a domain. */
    Expr.Sym letter(Term array, Domain domain) {
        var letter = letter(array);
        facts = facts.and(letter.name(), domain);
        return letter;
    }

    private static Domain domain(Term term) {
        if (!(term instanceof Array array)) {
            return Domain.REAL;
        }
        return switch (array.trait()) {
            case POSITIVE -> Domain.POSITIVE;
            case FRACTION -> new Domain(false, Double.MIN_VALUE, ALMOST_ONE);
            case ANY, NONZERO, FUNCTION, ELEMENTWISE, OBSERVED, PROBABILITY, SYMMETRIC, POSITIVE_DEFINITE ->
                Domain.REAL;
        };
    }

    /** The formula of an entry; nothing if what is random is not combined entry by entry. */
    Optional<Expr> of(Term term) {
        if (term instanceof Scalar scalar) {
            return Optional.of(scalar.value());
        }
        if (!term.random() || term instanceof Array) {
            return Optional.of(letter(term));
        }
        if (!(term instanceof Plus || term instanceof Times || term instanceof Power || term instanceof Apply)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Expr>();
        for (var part : term.parts()) {
            of(part).ifPresent(parts::add);
        }
        return parts.size() == term.parts().size() ? Optional.of(combined(term, parts)) : Optional.empty();
    }

    private static Expr combined(Term term, List<Expr> parts) {
        if (term instanceof Power power) {
            return Expr.call("Power", parts.get(0), power.exponent()).normal();
        }
        if (term instanceof Apply function && function.is("Exp")) {
            return Expr.call("Power", Expr.symbol("E"), parts.get(0)).normal();
        }
        var head = term instanceof Plus ? "Plus" : term instanceof Times ? "Times" : ((Apply) term).function();
        return new Expr.Call(head, parts).normal();
    }
}
