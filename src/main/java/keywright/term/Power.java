package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A power, entry by entry; built by {@link Terms#power}. */
public record Power(Term base, Expr exponent) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(base);
    }

    @Override
    public Term with(List<Term> parts) {
        return Terms.power(parts.get(0), exponent);
    }

    @Override
    public Shape shape() {
        return base.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        if (exponent.equals(Expr.HALF)) {
            return base.tex(notation).root();
        }
        if (Algebra.coefficient(exponent).signum() < 0) {
            var below = Terms.power(base, Algebra.times(Expr.MINUS_ONE, exponent));
            return Tex.fraction(Tex.atom("1"), below.tex(notation));
        }
        return base.tex(notation).to(new ExprTex(notation).of(exponent));
    }

    @Override
    public Expr formula() {
        return Expr.call("Power", base.formula(), exponent);
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return Terms.power(base.substitute(symbol, value), exponent.with(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(base.symbols());
        names.addAll(exponent.symbols());
        return names;
    }
}
