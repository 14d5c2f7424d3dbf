package keywright.law;

import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code ExponentialDistribution[rate]}: density \(\lambda e^{-\lambda t}\) for \(t \ge 0\). */
public record Exponential(Expr rate) implements Law {
    @Override
    public String head() {
        return "ExponentialDistribution";
    }

    @Override
    public List<Expr> arguments() {
        return List.of(rate);
    }

    @Override
    public Support support() {
        return new Support.Interval(Expr.ZERO, Expr.symbol("Infinity"));
    }

    @Override
    public Expr density(Expr at) {
        return times(rate, power(Expr.symbol("E"), times(Expr.MINUS_ONE, rate, at)));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.empty();
    }

    @Override
    public Optional<Affine> standardised() {
        return rate.equals(Expr.ONE)
                ? Optional.empty()
                : Optional.of(new Affine(Expr.ZERO, power(rate, Expr.MINUS_ONE), new Exponential(Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\mathrm{Exp}(" + formulas.of(rate).code() + ")";
    }
}
