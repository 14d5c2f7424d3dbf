package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The transpose of a matrix. */
public record Transpose(Term of) implements Term {
    /** The transpose of a matrix, which may be the matrix itself. */
    static Term turned(Term matrix) {
        if (matrix instanceof Transpose transpose) {
            return transpose.of();
        }
        var same = matrix instanceof Array array && array.trait().symmetric()
                || matrix instanceof Transform transform
                        && (transform.is(Transform.Kind.DIAGONAL_MATRIX)
                                || transform.is(Transform.Kind.INVERSE)
                                        && turned(transform.of()).equals(transform.of()));
        return same ? matrix : new Transpose(matrix);
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Transpose(parts.get(0));
    }

    @Override
    public Shape shape() {
        var sizes = of.shape().sizes();
        return Shape.of(sizes.get(1), sizes.get(0));
    }

    @Override
    public Tex tex(Notation notation) {
        return of instanceof Transform inverse && inverse.is(Transform.Kind.INVERSE)
                ? new Tex(inverse.of().tex(notation).at(Tex.Strength.ATOM) + "^{-\\top}", Tex.Strength.POWER)
                : new Tex(of.tex(notation).at(Tex.Strength.ATOM) + "^\\top", Tex.Strength.POWER);
    }

    @Override
    public Expr formula() {
        return Expr.call("Transpose", of.formula());
    }
}
