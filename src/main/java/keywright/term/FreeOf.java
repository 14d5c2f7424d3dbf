package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The statement that a quantity does not depend on a parameter. */
public record FreeOf(Term of, String parameter) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new FreeOf(parts.get(0), parameter);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.add(parameter);
        return names;
    }

    @Override
    public Tex tex(Notation notation) {
        return new Tex(
                of.tex(notation).code() + "\\ \\text{is free of}\\ " + notation.of(parameter), Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        return Expr.call("FreeQ", of.formula(), Expr.symbol(parameter));
    }

    @Override
    public boolean closed() {
        return false;
    }
}
