package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A bound \(O(f)\) on the growth of a quantity that is not negative, as the sizes grow. */
public record Bound(Term of, List<String> sizes) implements Term {
    /** A bound keeps its own copy. */
    public Bound {
        sizes = List.copyOf(sizes);
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Bound(parts.get(0), sizes);
    }

    @Override
    public boolean closed() {
        return of instanceof Scalar;
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.call("O", List.of(of.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("BigO", of.formula());
    }
}
