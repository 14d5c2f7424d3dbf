package keywright.grade;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.solve.Asked;
import keywright.solve.AskedPart;
import keywright.solve.Value;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.term.Where;

/** The key to one answer: what is right, what it is worth, how else it may be written, and what goes wrong. */
public record KeyEntry(AskedPart part, Asked asked, Credit full, List<Expr> accepted, Catalogue catalogue) {
    /** An entry keeps its own copy. */
    public KeyEntry {
        accepted = List.copyOf(accepted);
    }

    /** The part and the name of the answer, as in {@code 1b.rms2}. */
    public String id() {
        return part.part().id() + "." + asked.name();
    }

    /** Whether answers are judged; a person judges what cannot be written out. */
    public boolean judged() {
        var answer = asked.answer();
        return answer instanceof Scalar
                || answer instanceof Order
                || answer instanceof Truth
                || answer instanceof Where
                || new Vocabulary(asked.declarations())
                        .equality()
                        .filter(equality -> equality.carries(KeyFormula.of(answer)))
                        .isPresent();
    }

    /** The share of the value by which a number may be off. */
    double tolerance() {
        return asked.find().accepted().tolerance().map(Number::doubleValue).orElse(0.0);
    }

    /** What the answer is worth for the parameters in use, where it is a number. */
    public Optional<Value> value() {
        return value(asked.answer());
    }

    /** What another answer is worth for the parameters in use. */
    public Optional<Value> value(Term answer) {
        return Value.of(answer, asked.declarations(), asked.find());
    }
}
