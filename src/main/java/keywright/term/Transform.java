package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** An array made of all entries of another. */
public record Transform(Kind kind, Term of) implements Term {

    /** Which array. */
    public enum Kind {
        /** The inverse of a square matrix. */
        INVERSE("Inverse"),
        /** The matrix with a vector on its diagonal and zeros elsewhere. */
        DIAGONAL_MATRIX("DiagonalMatrix"),
        /** The vector of the diagonal entries of a square matrix. */
        DIAGONAL("Diagonal"),
        /** \(e^{z_i}/\sum_k e^{z_k}\); of a matrix, row by row. */
        SOFTMAX("Softmax"),
        /** The real eigenvalues of a square matrix, the least first. */
        EIGENVALUES("Eigenvalues");

        private final String head;

        Kind(String head) {
            this.head = head;
        }

        /** The name in formulas. */
        public String head() {
            return head;
        }
    }

    /** Whether this is of a kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Transform(kind, parts.get(0));
    }

    @Override
    public Shape shape() {
        var size = of.shape().sizes().get(0);
        return switch (kind) {
            case INVERSE, SOFTMAX -> of.shape();
            case DIAGONAL_MATRIX -> Shape.of(size, size);
            case DIAGONAL, EIGENVALUES -> Shape.of(size);
        };
    }

    @Override
    public Tex tex(Notation notation) {
        var inside = of.tex(notation);
        return switch (kind) {
            case INVERSE -> new Tex(inside.at(Tex.Strength.ATOM) + "^{-1}", Tex.Strength.POWER);
            case DIAGONAL_MATRIX, DIAGONAL -> Tex.call("\\operatorname{diag}", List.of(inside));
            case SOFTMAX -> Tex.call("\\operatorname{softmax}", List.of(inside));
            case EIGENVALUES -> Tex.call("\\operatorname{eig}", List.of(inside));
        };
    }

    @Override
    public Expr formula() {
        return Expr.call(kind.head(), of.formula());
    }
}
