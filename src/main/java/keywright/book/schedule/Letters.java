package keywright.book.schedule;

import java.util.Set;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Index;
import keywright.term.Schedule;

/**
 * The letters that count layers, remainders and segments. A new sum binds its letter only inside itself, so two sums
 * side by side may share one; it must not be the name of a parameter, nor occur in what the sum runs over.
 */
final class Letters {
    private Letters() {}

    /** An index over the layers, from 1. */
    static Index layer(Schedule pass, Context context) {
        return Index.upTo(free("l", pass.symbols(), context), pass.layers());
    }

    /** An index over stored layers above the input, from 1. */
    static Index stored(Expr count, Schedule pass, Context context) {
        return Index.upTo(free("j", pass.symbols(), context), count);
    }

    /** An index over remainders, from 0 to the given one. */
    static Index remainder(Expr last, Context context) {
        return new Index(free("r", last.symbols(), context), Expr.ZERO, last);
    }

    private static String free(String letter, Set<String> inside, Context context) {
        return inside.contains(letter) || context.facts().domains().containsKey(letter)
                ? context.fresh(1).get(0)
                : letter;
    }
}
