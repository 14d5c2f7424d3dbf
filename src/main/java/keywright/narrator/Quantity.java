package keywright.narrator;

import java.util.List;
import keywright.page.Inline;
import keywright.term.FreeOf;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Where;
import keywright.tex.Notation;

/** What a goal is about, as a heading writes it. */
record Quantity(Term goal, Notation notation) {
    List<Inline> inlines() {
        if (goal instanceof Solution solution && solution.quantile().isEmpty()) {
            return Phrases.of("The value of " + solved(solution));
        }
        if (goal instanceof Order order) {
            var of = order.of() instanceof Solution solution
                            && solution.quantile().isEmpty()
                    ? solved(solution)
                    : "$" + tex(order.of()) + "$";
            return Phrases.of("The " + (order.upper() ? "bound on" : "order of") + " " + of);
        }
        if (goal instanceof Where where) {
            return Phrases.of("The values of $" + notation.of(where.variable()) + "$ with $" + tex(where) + "$");
        }
        if (goal instanceof Negligible) {
            return Phrases.of("Whether $" + tex(goal) + "$");
        }
        return goal instanceof FreeOf question
                ? Phrases.of(
                        "Whether $" + tex(question.of()) + "$ depends on $" + notation.of(question.parameter()) + "$")
                : Phrases.of("$" + tex(goal) + "$");
    }

    /** The unknown of an equation, with the equation. */
    private String solved(Solution solution) {
        return "$" + notation.of(solution.unknown()) + "$ with $" + tex(solution) + "$";
    }

    private String tex(Term term) {
        return term.tex(notation).code();
    }
}
