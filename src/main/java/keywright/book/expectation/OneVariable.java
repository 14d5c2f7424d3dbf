package keywright.book.expectation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.ReadError;
import keywright.term.Reader;
import keywright.term.Scalar;
import keywright.term.Scope;
import keywright.term.Term;

/** A term in one random number as a formula in one symbol, and back. */
public final class OneVariable {
    private static final Set<String> OF_ARRAYS = Set.of("Part", "Norm", "Total", "Mean", "Dot", "Tr", "Det");

    /** A symbol for the number: none that an author can write, for a parameter of its name would be taken for it. */
    public static final String NAME = "\u2022t";

    private OneVariable() {}

    /** The formula, with the random number replaced by a symbol and {@code Exp} by a power. */
    public static Expr formula(Term term, Atom atom, String symbol) {
        var number = atom.term().formula();
        return term.formula()
                .map(part -> {
                    if (part.equals(number)) {
                        return Expr.symbol(symbol);
                    }
                    return part instanceof Expr.Call call && call.is("Exp", 1)
                            ? Expr.call("Power", Expr.symbol("E"), call.argument(0))
                            : part;
                })
                .normal();
    }

    /** The term a formula says when a symbol stands for a term; nothing if it cannot be said. */
    public static Optional<Term> term(Expr formula, String symbol, Term meaning) {
        try {
            return Optional.of(new Reader(new Scope(formula.symbols(), Map.of(symbol, meaning))).read(formula));
        } catch (ReadError unsayable) {
            return Optional.empty();
        }
    }

    /** The constant a formula says that speaks of the constant arrays of a term. */
    static Term constant(Expr formula, Term of) {
        var arrays = of.all(Array.class).stream()
                .filter(array -> !array.random())
                .collect(Collectors.toMap(Array::name, array -> (Term) array, (one, other) -> one));
        return formula.symbols().stream().noneMatch(arrays::containsKey)
                ? new Scalar(formula)
                : Drawn.term(formula, arrays).orElse(new Scalar(formula));
    }

    /** Whether the formula still mentions arrays, by an entry or as a whole. */
    public static boolean mentionsEntries(Expr formula) {
        return formula instanceof Expr.Call call
                && (OF_ARRAYS.contains(call.head())
                        || call.arguments().stream().anyMatch(OneVariable::mentionsEntries));
    }
}
