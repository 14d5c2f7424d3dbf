package keywright.book.schedule;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.term.Index;

/** When the closed form of a sum over a range is right: the range must not end before it begins, empty at most. */
final class Ranges {
    private Ranges() {}

    static List<Condition> conditions(Index index, Context context) {
        var count = index.count();
        if (context.positive(count) || count.equals(Expr.ZERO)) {
            return List.of();
        }
        var atLeast = Algebra.minus(index.from(), Expr.ONE);
        return List.of(new Condition.Holds(Expr.call("GreaterEqual", index.to(), atLeast)));
    }
}
