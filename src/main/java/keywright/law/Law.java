package keywright.law;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** A probability law of one real number. */
public sealed interface Law permits Normal, Uniform, Laplace, Exponential, Rademacher, Bernoulli {

    /** The name in the Wolfram language. */
    String head();

    /** The arguments, in the Wolfram language's order and meaning. */
    List<Expr> arguments();

    /** Where the law lives. */
    Support support();

    /** The density (on a continuous support) or the probability (at a point of a discrete one) at {@code at}. */
    Expr density(Expr at);

    /** The point about which the law is symmetric, if there is one. */
    Optional<Expr> centre();

    /** This law as location + scale × standard law; nothing if it is standard already, or the family has none. */
    Optional<Affine> standardised();

    /** As in \(x_k \sim \mathcal N(0, 1)\). */
    String tex(ExprTex formulas);

    /** The law with its parameters rewritten. */
    default Law with(String parameter, Expr value) {
        var call = new Expr.Call(
                head(),
                arguments().stream().map(part -> part.with(parameter, value)).toList());
        return Laws.of(call).orElseThrow();
    }

    /** A variable \(x = \mu + \sigma z\), with z of the standard law. */
    record Affine(Expr location, Expr scale, Law standard) {}
}
