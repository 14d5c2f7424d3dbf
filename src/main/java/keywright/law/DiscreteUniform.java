package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code DiscreteUniformDistribution[{from, to}]}: every integer from i to j with probability \(1/(j-i+1)\). */
public record DiscreteUniform(Expr from, Expr to) implements Law {
    static final Family FAMILY = Family.ranged("DiscreteUniformDistribution", DiscreteUniform::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(Expr.call("List", from, to));
    }

    @Override
    public Support support() {
        return new Support.Integers(from, to);
    }

    @Override
    public Expr density(Expr at) {
        return divide(Expr.ONE, plus(Expr.ONE, minus(to, from)));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(times(Expr.HALF, plus(from, to)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathcal{U}", from, to);
    }
}
