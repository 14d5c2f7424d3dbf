package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The order of growth \(\Theta(f)\) of a positive quantity as the sizes grow. */
public record Order(Term of, List<String> sizes) implements Term {
    /** An order keeps its own copy. */
    public Order {
        sizes = List.copyOf(sizes);
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Order(parts.get(0), sizes);
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
        return Tex.call("\\Theta", List.of(of.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("Theta", of.formula());
    }
}
