package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A quantity to be rewritten with a function of simpler noise in place of a random array: right if both have one law.
 */
public record Rewritten(Term of, Term variable, Term by) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of, variable, by);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Rewritten(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The quantity with the function in place of the array. */
    public Term replaced() {
        return of.map(part -> part.equals(variable) ? by : part);
    }

    @Override
    public Shape shape() {
        return of.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        return of.tex(notation);
    }

    @Override
    public Expr formula() {
        return Expr.call("Reparameterization", of.formula(), Expr.call("Rule", variable.formula(), by.formula()));
    }

    @Override
    public boolean random() {
        return of.random();
    }

    @Override
    public boolean closed() {
        return false;
    }
}
