package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(p(x)\): the density of a law at a number, the probability where the law is discrete; at an array the product over
 * its entries, which are independent. The letter is what the density is called.
 */
public record Density(String letter, Law law, Term at) implements Term {
    /** The formula of a law: its name and arguments. */
    public static Expr named(Law law) {
        return new Expr.Call(law.head(), law.arguments());
    }

    @Override
    public List<Term> parts() {
        return List.of(at);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Density(letter, law, parts.get(0));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.call(letter, List.of(at.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("PDF", named(law), at.formula());
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Density(letter, law.with(symbol, value), at.substitute(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(at.symbols());
        law.arguments().forEach(argument -> names.addAll(argument.symbols()));
        return names;
    }
}
