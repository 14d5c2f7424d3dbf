package keywright.term;

import java.util.Set;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A scalar formula in parameters and indices: what the computer algebra system understands. */
public record Scalar(Expr value) implements Leaf {
    /** A formula in normal form. */
    public Scalar {
        value = value.normal();
    }

    /** An integer. */
    public static Scalar of(long value) {
        return new Scalar(Expr.of(value));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return new ExprTex(notation).of(value);
    }

    @Override
    public Expr formula() {
        return value;
    }

    @Override
    public Term substitute(String symbol, Expr replacement) {
        return new Scalar(value.with(symbol, replacement));
    }

    @Override
    public Set<String> symbols() {
        return value.symbols();
    }
}
