package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** What one observation of a random number or array tells of the parameters of its law: the mean product of scores. */
public record Fisher(Array of, String one, String other) implements Leaf {

    /** The law of the observation. */
    public Law law() {
        return of.law().orElseThrow();
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        var names = one.equals(other) ? List.of(one) : List.of(one, other);
        return Tex.call(
                "\\mathcal{I}",
                names.stream().map(name -> formulas.of(Expr.symbol(name))).toList());
    }

    @Override
    public Expr formula() {
        var first = of.shape().scalar() ? Density.named(law()) : of.formula();
        return one.equals(other)
                ? Expr.call("FisherInformation", first, Expr.symbol(one))
                : Expr.call("FisherInformation", first, Expr.symbol(one), Expr.symbol(other));
    }

    @Override
    public boolean closed() {
        return false;
    }

    /** @throws IllegalArgumentException if a parameter in question is to become anything but a name */
    @Override
    public Term substitute(String symbol, Expr value) {
        if (!symbol.equals(one) && !symbol.equals(other)) {
            return new Fisher((Array) of.substitute(symbol, value), one, other);
        }
        if (!(value instanceof Expr.Sym sym)) {
            throw new IllegalArgumentException(symbol + " is a parameter in question");
        }
        var law = (Array) of.substitute(symbol, value);
        return new Fisher(law, symbol.equals(one) ? sym.name() : one, symbol.equals(other) ? sym.name() : other);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.add(one);
        names.add(other);
        return names;
    }
}
