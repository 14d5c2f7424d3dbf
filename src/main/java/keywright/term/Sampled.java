package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A random array of which nothing but the name of the parameter of its law is given: \(x \sim p_\theta\). */
public record Sampled(String name, Shape shape, Array parameter) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(parameter);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Sampled(name, shape, (Array) parts.get(0));
    }

    /** The standard noise of which its draws are made in experiments. */
    public Array hidden() {
        return Array.random("epsilon_" + name, shape, new keywright.law.Normal(Expr.ZERO, Expr.ONE));
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    /** The law, as in \(p_\theta\). */
    public String law(Notation notation) {
        return "p_{" + parameter.tex(notation).code() + "}";
    }

    @Override
    public Expr formula() {
        return Expr.symbol(name);
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public boolean closed() {
        return false;
    }
}
