package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code GammaDistribution[shape, scale]}: density \(t^{k-1}e^{-t/\theta}/(\Gamma(k)\,\theta^k)\) for \(t > 0\). */
public record Gamma(Expr shape, Expr scale) implements Law {
    static final Family FAMILY = Family.two("GammaDistribution", "shape, scale", Gamma::new)
            .meaning("the mean is their product; a rate is one over the scale");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(shape, scale);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Expr density(Expr at) {
        var weight = times(power(at, minus(shape, Expr.ONE)), Law.exp(times(Expr.MINUS_ONE, divide(at, scale))));
        return divide(weight, times(Law.gamma(shape), power(scale, shape)));
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new Gamma(shape, Expr.ONE);
        return equals(standard) ? Optional.empty() : Optional.of(new Affine(Expr.ZERO, scale, standard));
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new Gamma(times(count, shape), scale));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Gamma}", shape, scale);
    }
}
