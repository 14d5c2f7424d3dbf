package keywright.book.mistake;

import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.term.Array;
import keywright.term.Term;

/** Normal laws whose second argument was misread. */
final class Normals {
    private Normals() {}

    /** The array with another standard deviation, if its entries are normal and theirs is not one. */
    static Optional<Term> with(Term goal, UnaryOperator<Expr> misread) {
        return goal instanceof Array array
                ? array.law().flatMap(law -> misread(array, law, misread))
                : Optional.empty();
    }

    private static Optional<Term> misread(Array array, Law law, UnaryOperator<Expr> misread) {
        return law instanceof Normal normal && !normal.deviation().equals(Expr.ONE)
                ? Optional.of(Array.random(
                        array.name(), array.shape(), new Normal(normal.mean(), misread.apply(normal.deviation()))))
                : Optional.empty();
    }
}
