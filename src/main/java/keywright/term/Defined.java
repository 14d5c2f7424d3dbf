package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A quantity under the name its author gave it. */
public record Defined(String name, Term meaning) implements Term {
    /** What a term stands for, if it is a name. */
    public static Term opened(Term term) {
        return term instanceof Defined defined ? opened(defined.meaning()) : term;
    }

    @Override
    public List<Term> parts() {
        return List.of(meaning);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Defined(name, parts.get(0));
    }

    @Override
    public Shape shape() {
        return meaning.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    @Override
    public Expr formula() {
        return Expr.symbol(name);
    }

    @Override
    public boolean closed() {
        return false;
    }
}
