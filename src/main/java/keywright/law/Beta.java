package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code BetaDistribution[a, b]}: density \(t^{a-1}(1-t)^{b-1}\,\Gamma(a+b)/(\Gamma(a)\Gamma(b))\) on [0, 1]. */
public record Beta(Expr first, Expr second) implements Law {
    static final Family FAMILY = Family.two("BetaDistribution", "shape at zero, shape at one", Beta::new)
            .meaning("the density goes like x^(a - 1)*(1 - x)^(b - 1)");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(first, second);
    }

    @Override
    public Support support() {
        return new Support.Interval(Expr.ZERO, Expr.ONE);
    }

    @Override
    public Expr density(Expr at) {
        var left = power(at, minus(first, Expr.ONE));
        var right = power(minus(Expr.ONE, at), minus(second, Expr.ONE));
        return divide(times(left, right, Law.gamma(plus(first, second))), times(Law.gamma(first), Law.gamma(second)));
    }

    @Override
    public Optional<Expr> centre() {
        return first.equals(second) ? Optional.of(Expr.HALF) : Optional.empty();
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Beta}", first, second);
    }
}
