package keywright.term;

import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(\int_a^b f(t)\,dt\) of a scalar formula; the ends may be infinite. One that is {@code kept} stays in the
 * answer, for the book has no closed form of it: its value is that of a quadrature.
 */
public record Integral(String variable, Expr from, Expr to, Expr of, boolean kept) implements Leaf {
    /** An integral that waits to be worked out. */
    public Integral(String variable, Expr from, Expr to, Expr of) {
        this(variable, from, to, of, false);
    }

    /** An integral of a formula in normal form. */
    public Integral {
        of = of.normal();
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        return new Tex(
                "\\int_{" + formulas.of(from).code() + "}^{" + formulas.of(to).code() + "} "
                        + formulas.of(of).at(Tex.Strength.PRODUCT) + "\\,d" + notation.of(variable),
                Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        return Expr.call("Integrate", of, Expr.call("List", Expr.symbol(variable), from, to));
    }

    @Override
    public boolean closed() {
        return kept;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Integral(
                variable,
                from.with(symbol, value),
                to.with(symbol, value),
                symbol.equals(variable) ? of : of.with(symbol, value),
                kept);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.remove(variable);
        names.addAll(from.symbols());
        names.addAll(to.symbols());
        return names;
    }
}
