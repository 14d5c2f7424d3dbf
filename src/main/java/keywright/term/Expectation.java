package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The expectation over all random arrays in the term; of an indicator it is written as a probability. */
public record Expectation(Term of) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Expectation(parts.get(0));
    }

    @Override
    public Shape shape() {
        return of.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        return Event.tex(of, notation)
                .map(event -> Tex.bracketed("\\mathbb{P}", event))
                .orElseGet(() -> Tex.bracketed("\\mathbb{E}", of.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("Expectation", of.formula());
    }

    @Override
    public boolean random() {
        return false;
    }

    /** A mean of something of which nothing but its name is given cannot be worked out any further. */
    @Override
    public boolean closed() {
        return !of.all(Mapped.class).isEmpty() && settled(of);
    }

    private static boolean settled(Term term) {
        return term instanceof Array
                || term instanceof Drawn
                || term instanceof Multinormal
                || term instanceof Sampled
                || (term.parts().isEmpty() || term instanceof ScoreVector
                        ? term.closed()
                        : !(term instanceof Derivative || term instanceof Rewritten)
                                && term.parts().stream().allMatch(Expectation::settled));
    }
}
