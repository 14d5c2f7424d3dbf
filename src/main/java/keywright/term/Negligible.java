package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The statement that a quantity is negligible against another as a parameter grows: their quotient tends to zero. */
public record Negligible(Term of, Term against, String parameter) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of, against);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Negligible(parts.get(0), parts.get(1), parameter);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.addAll(against.symbols());
        names.add(parameter);
        return names;
    }

    @Override
    public Tex tex(Notation notation) {
        var words = "\\ \\text{is negligible against}\\ ";
        var growing = "\\ \\text{as}\\ " + notation.of(parameter) + " \\to \\infty";
        return new Tex(of.tex(notation).code() + words + against.tex(notation).code() + growing, Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        return Expr.call("Negligible", of.formula(), against.formula(), Expr.symbol(parameter));
    }

    @Override
    public boolean closed() {
        return false;
    }
}
