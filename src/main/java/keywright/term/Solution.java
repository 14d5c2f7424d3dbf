package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The positive value of the unknown for which {@code left} equals {@code right}. */
public record Solution(String unknown, Term left, Term right) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(left, right);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Solution(unknown, parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return new Tex(left.tex(notation).code() + " = " + right.tex(notation).code(), Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        return Expr.call("Solve", Expr.call("Equal", left.formula(), right.formula()), Expr.symbol(unknown));
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return symbol.equals(unknown) ? this : Term.super.substitute(symbol, value);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(left.symbols());
        names.addAll(right.symbols());
        names.remove(unknown);
        return names;
    }
}
