package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A sum of terms of one shape; built by {@link Terms#plus}. */
public record Plus(List<Term> terms) implements Term {
    /** A sum keeps its own copy. */
    public Plus {
        terms = List.copyOf(terms);
    }

    @Override
    public List<Term> parts() {
        return terms;
    }

    @Override
    public Term with(List<Term> parts) {
        return Terms.plus(parts);
    }

    @Override
    public Shape shape() {
        return Terms.common(terms);
    }

    @Override
    public Tex tex(Notation notation) {
        return Event.tex(this, notation)
                .map(event -> Tex.bracketed("\\mathbf{1}", event))
                .orElseGet(() -> sum(notation));
    }

    private Tex sum(Notation notation) {
        var written =
                new ArrayList<>(terms.stream().map(term -> term.tex(notation)).toList());
        if (written.get(0).negative()) {
            written.sort(java.util.Comparator.comparing(Tex::negative));
        }
        return Tex.sum(written);
    }

    @Override
    public Expr formula() {
        return new Expr.Call("Plus", terms.stream().map(Term::formula).toList());
    }
}
