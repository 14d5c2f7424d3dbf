package keywright.narrator;

import java.util.List;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.answer.Orders;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/** What was derived beside what is published elsewhere; whether they agree is worked out, not told by the author. */
record Published(SolvedPart part) {

    /** The comparison of all answers of which something is cited. */
    List<Block> blocks() {
        var rows = part.answers().stream()
                .flatMap(answer -> answer.find().cited().map(cited -> row(answer, cited.expr())).stream())
                .toList();
        var head = List.of(
                new Block.Column(Phrases.of("Asked"), Block.Align.TEXT),
                new Block.Column(Phrases.of("derived"), Block.Align.CENTRE),
                new Block.Column(Phrases.of("cited"), Block.Align.CENTRE),
                new Block.Column(Phrases.of("comparison"), Block.Align.LEFT));
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(List.of(), head, rows));
    }

    private List<Block.Cell> row(Solved answer, Expr cited) {
        var notation = part.declarations().notation();
        var derived = answer.derived() ? "$" + answer.answer().tex(notation).code() + "$" : "";
        var published = "$" + new ExprTex(notation).of(cited).code() + "$";
        var words = answer.derived()
                ? compared(answer.answer(), cited, part.declarations().facts())
                : "cited, not derived";
        return List.of(
                cell(new AnswerNarrator(part, answer, List.of()).asked()),
                cell(Phrases.of(derived)),
                cell(Phrases.of(published)),
                cell(Phrases.of(words)));
    }

    /** Whether what is cited agrees with what is derived, in a word. */
    static String compared(Term derived, Expr cited, Facts facts) {
        if (derived instanceof Order order) {
            var kind = order.upper() ? Orders.Kind.O : Orders.Kind.THETA;
            var judged = new Orders(order.sizes()).judge(kind, cited, order.of().formula());
            return switch (judged.verdict()) {
                case CORRECT, CONSTANT_FACTOR, LOWER_ORDER_TERMS -> "agrees";
                case UNDECIDED, UNDEFINED -> "undecided";
                case TOO_LOOSE, INCORRECT, NEGATIVE -> "differs";
            };
        }
        return derived instanceof Scalar scalar
                ? word(new Equality(facts).judge(cited, scalar.formula()))
                : "not compared";
    }

    private static String word(Judgement judgement) {
        if (judgement instanceof Judgement.Equal) {
            return "agrees";
        }
        return judgement instanceof Judgement.Different ? "differs" : "undecided";
    }

    private static Block.Cell cell(List<Inline> of) {
        return new Block.Cell(of, Mark.NONE);
    }
}
