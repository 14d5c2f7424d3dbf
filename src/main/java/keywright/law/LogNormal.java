package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code LogNormalDistribution[mu, sigma]}: density \(e^{-(\log t-\mu)^2/2\sigma^2}/(t\sigma\sqrt{2\pi})\) for \(t >
 * 0\): \(e^{\mu+\sigma z}\) with z standard normal.
 */
public record LogNormal(Expr mean, Expr deviation) implements Law {
    static final Family FAMILY = Family.located(
            "LogNormalDistribution", "mean of the logarithm, standard deviation of the logarithm", LogNormal::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(mean, deviation);
    }

    @Override
    public Support support() {
        return Support.POSITIVE;
    }

    @Override
    public Expr density(Expr at) {
        return divide(new Normal(mean, deviation).density(Expr.call("Log", at)), at);
    }

    @Override
    public Optional<Image> image() {
        var inside = plus(mean, times(deviation, Expr.symbol(Image.VARIABLE)));
        return Optional.of(new Image(Law.exp(inside), new Normal(Expr.ZERO, Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{LogNormal}", mean, power(deviation, Expr.of(2)));
    }
}
