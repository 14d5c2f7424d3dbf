package keywright.law;

import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code ExponentialDistribution[rate]}: density \(\lambda e^{-\lambda t}\) for \(t \ge 0\). */
public record Exponential(Expr rate) implements Law {
    static final Family FAMILY =
            Family.one("ExponentialDistribution", "rate", Exponential::new).meaning("the mean is one over the rate");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(rate);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Expr density(Expr at) {
        return times(rate, Law.exp(times(Expr.MINUS_ONE, rate, at)));
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new Exponential(Expr.ONE);
        return equals(standard)
                ? Optional.empty()
                : Optional.of(new Affine(Expr.ZERO, power(rate, Expr.MINUS_ONE), standard));
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new Gamma(count, power(rate, Expr.MINUS_ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Exp}", rate);
    }
}
