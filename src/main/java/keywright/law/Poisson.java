package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code PoissonDistribution[mean]}: \(\lambda^k e^{-\lambda}/k!\) for k = 0, 1, 2, …. */
public record Poisson(Expr mean) implements Law {
    static final Family FAMILY = Family.one("PoissonDistribution", "mean", Poisson::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(mean);
    }

    @Override
    public Support support() {
        return new Support.Integers(Expr.ZERO, Support.INFINITY);
    }

    @Override
    public Expr density(Expr at) {
        return divide(times(power(mean, at), Law.exp(times(Expr.MINUS_ONE, mean))), Expr.call("Factorial", at));
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new Poisson(times(count, mean)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Poisson}", mean);
    }
}
