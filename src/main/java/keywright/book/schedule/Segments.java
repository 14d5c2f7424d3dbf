package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Condition;

/** When a list of formulas lists stored layers: they are whole, they increase, the last is there. */
final class Segments {
    private Segments() {}

    /** What does not hold for certain. */
    static List<Condition> conditions(Expr layers, List<Expr> stored, Facts facts) {
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < stored.size(); i++) {
            conditions.addAll(Whole.conditions(stored.get(i), facts));
            if (i > 0) {
                require("Less", stored.get(i - 1), stored.get(i), conditions);
            }
        }
        require("LessEqual", stored.get(stored.size() - 1), layers, conditions);
        return conditions.stream().distinct().toList();
    }

    private static void require(String relation, Expr lower, Expr upper, List<Condition> conditions) {
        if (!(Cas.expand(Algebra.minus(upper, lower)) instanceof Expr.Num) && !lower.equals(Expr.ZERO)) {
            conditions.add(new Condition.Holds(Expr.call(relation, lower, upper)));
        }
    }
}
