package keywright.narrator;

import keywright.term.FreeOf;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.tex.Notation;

/** What a goal is about, as a heading writes it. */
record Quantity(Term goal, Notation notation) {
    String tex() {
        if (goal instanceof Solution solution) {
            return notation.of(solution.unknown()) + "\\ \\text{with}\\ "
                    + solution.tex(notation).code();
        }
        if (goal instanceof Order order) {
            return "\\text{the order of}\\ " + order.of().tex(notation).code();
        }
        return goal instanceof FreeOf question
                ? question.tex(notation).code()
                : goal.tex(notation).code();
    }
}
