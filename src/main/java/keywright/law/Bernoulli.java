package keywright.law;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code BernoulliDistribution[p]}: 1 with probability p, else 0. */
public record Bernoulli(Expr probability) implements Law {
    @Override
    public String head() {
        return "BernoulliDistribution";
    }

    @Override
    public List<Expr> arguments() {
        return List.of(probability);
    }

    @Override
    public Support support() {
        return new Support.Points(List.of(Expr.ZERO, Expr.ONE));
    }

    @Override
    public Expr density(Expr at) {
        return at.equals(Expr.ONE) ? probability : Algebra.minus(Expr.ONE, probability);
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.empty();
    }

    @Override
    public Optional<Affine> standardised() {
        return Optional.empty();
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\mathrm{Bernoulli}(" + formulas.of(probability).code() + ")";
    }
}
