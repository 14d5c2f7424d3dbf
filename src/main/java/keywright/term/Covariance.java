package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** \(\operatorname{Cov}[x, y]\) of two numbers, over all random arrays in them. */
public record Covariance(Term one, Term other) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(one, other);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Covariance(parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Terms.common(parts());
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.call("\\operatorname{Cov}", List.of(one.tex(notation), other.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("Covariance", one.formula(), other.formula());
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public boolean closed() {
        return false;
    }
}
