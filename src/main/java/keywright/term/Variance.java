package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** \(\operatorname{Var}[x]\) over all random arrays in the term. */
public record Variance(Term of) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Variance(parts.get(0));
    }

    @Override
    public Shape shape() {
        return of.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        var inside = of.tex(notation);
        return Tex.atom(
                inside.tall()
                        ? "\\operatorname{Var}\\!\\left[" + inside.code() + "\\right]"
                        : "\\operatorname{Var}[" + inside.code() + "]");
    }

    @Override
    public Expr formula() {
        return Expr.call("Variance", of.formula());
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
