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
 * {@code ChiDistribution[degrees]}: density \(2^{1-\nu/2}t^{\nu-1}e^{-t^2/2}/\Gamma(\nu/2)\) for \(t > 0\):
 * \(\sqrt{2g}\) with g gamma of shape \(\nu/2\).
 */
public record Chi(Expr degrees) implements Law {
    static final Family FAMILY = Family.one("ChiDistribution", "degrees of freedom", Chi::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(degrees);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Expr density(Expr at) {
        var half = times(Expr.HALF, degrees);
        var weight = times(power(at, minus(degrees, Expr.ONE)), Law.exp(times(Expr.of(-1, 2), power(at, Expr.of(2)))));
        return divide(times(power(Expr.of(2), minus(Expr.ONE, half)), weight), Law.gamma(half));
    }

    @Override
    public Optional<Image> image() {
        var root = sqrt(times(Expr.of(2), Expr.symbol(Image.VARIABLE)));
        return Optional.of(new Image(root, new Gamma(times(Expr.HALF, degrees), Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\chi_{" + formulas.of(degrees).code() + "}";
    }
}
