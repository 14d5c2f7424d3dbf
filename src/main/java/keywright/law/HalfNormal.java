package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.sqrt;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code HalfNormalDistribution[theta]}: density \(\tfrac{2\theta}{\pi}e^{-\theta^2t^2/\pi}\) for \(t \ge 0\); the
 * scale is such that the mean is \(1/\theta\).
 */
public record HalfNormal(Expr theta) implements Law {
    static final Family FAMILY = Family.one("HalfNormalDistribution", "one over the mean", HalfNormal::new)
            .meaning("the absolute value of a normal number about zero; the parameter is not its standard deviation");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(theta);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Expr density(Expr at) {
        var weight =
                Law.exp(times(Expr.MINUS_ONE, power(times(theta, at), Expr.of(2)), power(Expr.PI, Expr.MINUS_ONE)));
        return times(Expr.of(2), theta, power(Expr.PI, Expr.MINUS_ONE), weight);
    }

    @Override
    public Optional<Image> image() {
        var scale = divide(sqrt(times(Expr.HALF, Expr.PI)), theta);
        var size = times(scale, Expr.call("Abs", Expr.symbol(Image.VARIABLE)));
        return Optional.of(new Image(size, new Normal(Expr.ZERO, Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{HalfNormal}", theta);
    }
}
