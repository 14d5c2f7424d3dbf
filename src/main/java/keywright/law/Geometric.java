package keywright.law;

import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code GeometricDistribution[p]}: \(p(1-p)^k\) for k = 0, 1, 2, …: failures before the first success. */
public record Geometric(Expr probability) implements Law {
    static final Family FAMILY = Family.one("GeometricDistribution", "probability of success", Geometric::new)
            .meaning("it counts the failures before the first success");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(probability);
    }

    @Override
    public List<Expr> probabilities() {
        return List.of(probability);
    }

    @Override
    public Support support() {
        return new Support.Integers(Expr.ZERO, Support.INFINITY);
    }

    @Override
    public Expr density(Expr at) {
        return times(probability, power(minus(Expr.ONE, probability), at));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Geometric}", probability);
    }
}
