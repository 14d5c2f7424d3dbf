package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;

/** Sums over all entries of an array. */
final class EntrySums {
    private EntrySums() {}

    /** The sum of a function of the entries, one index a size. */
    static Term of(Term array, UnaryOperator<Term> function, Context context) {
        var sizes = array.shape().sizes();
        var names = context.fresh(sizes.size());
        var at = new ArrayList<Expr>();
        names.forEach(name -> at.add(Expr.symbol(name)));
        var sum = function.apply(Entry.of(array, at));
        for (int i = sizes.size() - 1; i >= 0; i--) {
            sum = new Sum(Index.upTo(names.get(i), sizes.get(i)), sum);
        }
        return sum;
    }

    /** A reduction that is a plain sum of entries, or of a function of them. */
    static Optional<Term> of(Reduction reduction, Context context) {
        var of = reduction.of();
        if (reduction.kind() == Reduction.Kind.TRACE) {
            var index = Index.upTo(context.fresh(1).get(0), of.shape().sizes().get(0));
            return Optional.of(new Sum(index, new Entry(of, List.of(index.symbol(), index.symbol()))));
        }
        return reduction.kind() == Reduction.Kind.NORM_1
                ? Optional.of(of(of, entry -> new Apply("Abs", entry), context))
                : reduction.summand(of(of, UnaryOperator.identity(), context)); // the others are linear: factors leave
    }
}
