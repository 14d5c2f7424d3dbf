package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(p_\theta(x)\): the density of something drawn, at a place x; where the law has arrays among its parameters, or is
 * known by the name of its parameter alone. Entries are independent: the density of an array is their product.
 */
public record DensityOf(Term drawn, Term at) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(drawn, at);
    }

    @Override
    public Term with(List<Term> parts) {
        return new DensityOf(parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var parameters = drawn.parts().stream()
                .filter(Array.class::isInstance)
                .map(part -> part.tex(notation).code())
                .toList();
        var letter = parameters.isEmpty() ? "p" : "p_{" + String.join(", ", parameters) + "}";
        return Tex.call(letter, List.of(at.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("PDF", drawn.formula(), at.formula());
    }

    @Override
    public boolean random() {
        return at.random();
    }

    @Override
    public boolean closed() {
        return false;
    }
}
