package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

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
        return switch (reduction.kind()) {
            case TOTAL -> Optional.of(of(of, UnaryOperator.identity(), context));
            case MEAN -> {
                var count = Algebra.times(of.shape().sizes());
                var share = new Scalar(Algebra.power(count, Expr.MINUS_ONE));
                yield Optional.of(Terms.times(share, of(of, UnaryOperator.identity(), context)));
            }
            case TRACE -> {
                var index =
                        Index.upTo(context.fresh(1).get(0), of.shape().sizes().get(0));
                yield Optional.of(new Sum(index, new Entry(of, List.of(index.symbol(), index.symbol()))));
            }
            case NORM_1 -> Optional.of(of(of, entry -> new Apply("Abs", entry), context));
            case NORM,
                    RMS,
                    SPECTRAL,
                    GAIN,
                    COUNT,
                    DETERMINANT,
                    SPECTRAL_RADIUS,
                    LOG_SUM_EXP,
                    NORM_INFINITY,
                    MAX,
                    MIN,
                    MEDIAN -> Optional.empty();
        };
    }
}
