package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** \(\prod_{k=a}^{b} f(k)\), which is one where \(b < a\). */
public record Product(Index over, Term of) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Product(over, parts.get(0));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    /** A product of numbers is not: it waits to be carried out. Products over entries of constant arrays are. */
    @Override
    public boolean closed() {
        return of.closed() && !(of instanceof Scalar);
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        var sign = "\\prod_{" + over.name() + "=" + formulas.of(over.from()).code() + "}^"
                + Tex.braced(formulas.of(over.to()).code());
        return new Tex(sign + " " + of.tex(notation).at(Tex.Strength.PRODUCT), Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        return Expr.call("Product", of.formula(), Expr.call("List", over.symbol(), over.from(), over.to()));
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var range = new Index(
                over.name(), over.from().with(symbol, value), over.to().with(symbol, value));
        return new Product(range, over.name().equals(symbol) ? of : of.substitute(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.remove(over.name());
        names.addAll(over.from().symbols());
        names.addAll(over.to().symbols());
        return names;
    }
}
