package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A vector of jointly normal numbers with this mean and this covariance matrix: \(x \sim \mathcal N(\mu, \Sigma)\). */
public record Multinormal(String name, Term mean, Term covariance) implements Term {

    /** The standard normal numbers of which it is made when it is drawn. */
    public Array hidden() {
        return Array.random("epsilon_" + name, shape(), new Normal(Expr.ZERO, Expr.ONE));
    }

    /** Whether the mean is zero. */
    public boolean centred() {
        return mean instanceof Standard standard && standard.kind() == Standard.Kind.ZEROS;
    }

    @Override
    public List<Term> parts() {
        return List.of(mean, covariance);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Multinormal(name, parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Shape.of(covariance.shape().sizes().get(0));
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    /** The law, as in \(\mathcal N(\mu, \Sigma)\). */
    public String lawTex(Notation notation) {
        return "\\mathcal{N}(" + mean.tex(notation).code() + ", "
                + covariance.tex(notation).code() + ")";
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
