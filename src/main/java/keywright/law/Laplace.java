package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code LaplaceDistribution[mean, scale]}: density \(e^{-|t-\mu|/b}/(2b)\) on the real line. */
public record Laplace(Expr mean, Expr scale) implements Law {
    static final Family FAMILY = Family.located("LaplaceDistribution", "mean, scale", Laplace::new)
            .meaning("the variance is twice the square of the scale");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(mean, scale);
    }

    @Override
    public Support support() {
        return Support.REALS;
    }

    @Override
    public Expr density(Expr at) {
        var distance = divide(Expr.call("Abs", minus(at, mean)), scale);
        return divide(Law.exp(times(Expr.MINUS_ONE, distance)), times(Expr.of(2), scale));
    }

    /** \(\tfrac12 + \tfrac12\operatorname{sign}(z)(1 - e^{-|z|})\) with \(z = (t - \mu)/b\). */
    @Override
    public Optional<Expr> distribution(Expr at) {
        var z = divide(minus(at, mean), scale);
        var tail = Law.exp(times(Expr.MINUS_ONE, Expr.call("Abs", z)));
        var side = Expr.call("Sign", minus(at, mean));
        return Optional.of(plus(Expr.HALF, times(Expr.HALF, side, minus(Expr.ONE, tail))));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(mean);
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new Laplace(Expr.ZERO, Expr.ONE);
        return equals(standard) ? Optional.empty() : Optional.of(new Affine(mean, scale, standard));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Laplace}", mean, scale);
    }
}
