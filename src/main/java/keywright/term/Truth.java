package keywright.term;

import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A statement that has been decided. */
public record Truth(boolean value) implements Leaf {
    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(value ? "\\text{yes}" : "\\text{no}");
    }

    @Override
    public Expr formula() {
        return Expr.symbol(value ? "True" : "False");
    }
}
