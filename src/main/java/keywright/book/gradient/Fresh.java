package keywright.book.gradient;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Sum;
import keywright.term.Term;

/** Sums over all entries of an array, under index names not in use. */
final class Fresh {
    private Fresh() {}

    /** The sum of a function of the entries. */
    static Term sum(Term array, Context context, UnaryOperator<Term> function) {
        var sizes = array.shape().sizes();
        var over = new ArrayList<Index>();
        var at = new ArrayList<Expr>();
        for (var name : context.fresh(sizes.size())) {
            over.add(Index.upTo(name, sizes.get(over.size())));
            at.add(Expr.symbol(name));
        }
        return new Sum(over, false, function.apply(new Entry(array, at)));
    }
}
