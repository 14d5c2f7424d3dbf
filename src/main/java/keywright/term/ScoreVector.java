package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(\nabla_\theta \log p_\theta(x)\) for a random array x whose law has an array among its parameters; x itself is held
 * fixed.
 */
public record ScoreVector(Term of, Array by) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new ScoreVector(parts.get(0), by);
    }

    @Override
    public Shape shape() {
        return by.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        var parameter = by.tex(notation).code();
        return new Tex(
                "\\nabla_{" + parameter + "} \\log p_{" + parameter + "}("
                        + of.tex(notation).code() + ")",
                Tex.Strength.PRODUCT);
    }

    @Override
    public Expr formula() {
        return Expr.call("Score", of.formula(), by.formula());
    }

    @Override
    public boolean closed() {
        return of instanceof Sampled;
    }
}
