package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code ParetoDistribution[least, shape]}: density \(\alpha k^\alpha t^{-\alpha-1}\) for \(t \ge k\):
 * \(k\,e^{e/\alpha}\) with e exponential of rate 1.
 */
public record Pareto(Expr least, Expr shape) implements Law {
    static final Family FAMILY = Family.two("ParetoDistribution", "least value, shape", Pareto::new)
            .meaning("the tail falls like x^(-shape)");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(least, shape);
    }

    @Override
    public Support support() {
        return new Support.Interval(least, Support.INFINITY);
    }

    @Override
    public Expr density(Expr at) {
        return times(shape, power(least, shape), power(at, minus(Expr.MINUS_ONE, shape)));
    }

    @Override
    public Optional<Image> image() {
        var growth = Law.exp(divide(Expr.symbol(Image.VARIABLE), shape));
        return Optional.of(new Image(times(least, growth), new Exponential(Expr.ONE)));
    }

    @Override
    public Optional<Expr> tail() {
        return Optional.of(shape);
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Pareto}", least, shape);
    }
}
