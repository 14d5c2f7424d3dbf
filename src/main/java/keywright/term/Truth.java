package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A statement that has been decided. */
public record Truth(boolean value) implements Term {
    @Override
    public List<Term> parts() {
        return List.of();
    }

    @Override
    public Term with(List<Term> parts) {
        return this;
    }

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
