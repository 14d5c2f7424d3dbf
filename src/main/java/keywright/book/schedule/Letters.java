package keywright.book.schedule;

import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Index;

/** The letters that count layers, remainders and segments, as long as nothing else goes by them. */
final class Letters {
    private Letters() {}

    /** An index over the layers, from 1. */
    static Index layer(Expr layers, Context context) {
        return Index.upTo(free("l", context), layers);
    }

    /** An index over remainders, from 0 to the given one. */
    static Index remainder(Expr last, Context context) {
        return new Index(free("r", context), Expr.ZERO, last);
    }

    /** The letter, or one that is not in use. */
    static String free(String letter, Context context) {
        return context.taken().contains(letter) ? context.fresh(1).get(0) : letter;
    }
}
