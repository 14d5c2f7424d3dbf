package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.sqrt;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code WeibullDistribution[shape, scale]}: density \(\tfrac{k}{\lambda}(t/\lambda)^{k-1}e^{-(t/\lambda)^k}\) for
 * \(t > 0\): \(\lambda e^{1/k}\) with e exponential of rate 1.
 */
public record Weibull(Expr shape, Expr scale) implements Law {
    static final Family FAMILY = Family.two("WeibullDistribution", "shape, scale", Weibull::new);

    /** \(\sigma\sqrt{2e}\) with e exponential of rate 1: the length of two normal numbers of variance \(\sigma^2\). */
    static final Family RAYLEIGH = Family.one(
            "RayleighDistribution",
            "standard deviation of either coordinate",
            scale -> new Weibull(Expr.of(2), times(sqrt(Expr.of(2)), scale)));

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
        var z = divide(at, scale);
        var weight = times(power(z, minus(shape, Expr.ONE)), Law.exp(times(Expr.MINUS_ONE, power(z, shape))));
        return times(divide(shape, scale), weight);
    }

    @Override
    public Optional<Image> image() {
        var root = power(Expr.symbol(Image.VARIABLE), power(shape, Expr.MINUS_ONE));
        return Optional.of(new Image(times(scale, root), new Exponential(Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Weibull}", shape, scale);
    }
}
