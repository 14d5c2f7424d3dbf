package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The array for which two arrays that depend on it are the same. */
public record ArraySolution(Array unknown, Term left, Term right) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(left, right);
    }

    @Override
    public Term with(List<Term> parts) {
        return new ArraySolution(unknown, parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return unknown.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        return new Tex(left.tex(notation).code() + " = " + right.tex(notation).code(), Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        return Expr.call("Solve", Expr.call("Equal", left.formula(), right.formula()), unknown.formula());
    }

    @Override
    public boolean closed() {
        return false;
    }
}
