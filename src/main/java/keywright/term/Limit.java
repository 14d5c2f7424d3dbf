package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** \(\lim_{t\to\infty} f(t)\) of a number that depends on a parameter. */
public record Limit(Term of, String variable) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Limit(parts.get(0), variable);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Tex tex(Notation notation) {
        var sign = "\\lim_{" + notation.of(variable) + " \\to \\infty} ";
        return new Tex(sign + of.tex(notation).at(Tex.Strength.OPERATOR), Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        return Expr.call("Limit", of.formula(), Expr.call("Rule", Expr.symbol(variable), Expr.symbol("Infinity")));
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return symbol.equals(variable) ? this : Term.super.substitute(symbol, value);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.remove(variable);
        return names;
    }
}
