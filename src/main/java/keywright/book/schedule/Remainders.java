package keywright.book.schedule;

import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Sum;
import keywright.term.Term;

/** The sum \(\sum_{l=1}^{L} (l \bmod c)\) of the remainders of the numbers up to L by c. */
record Remainders(Expr last, Expr divisor) {

    /** A term of this shape. */
    static Optional<Remainders> of(Term term) {
        if (term instanceof Sum sum && sum.over().size() == 1) {
            var index = sum.over().get(0);
            return sum.of()
                    .scalar()
                    .filter(value -> value instanceof Expr.Call call
                            && call.is("Mod", 2)
                            && call.argument(0).equals(index.symbol())
                            && call.argument(1).freeOf(index.name())
                            && index.from().equals(Expr.ONE))
                    .map(value -> new Remainders(index.to(), ((Expr.Call) value).argument(1)));
        }
        return Optional.empty();
    }

    /** How many periods there are, if they are whole. */
    Expr periods() {
        return Algebra.divide(last, divisor);
    }
}
