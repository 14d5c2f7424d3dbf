package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code GumbelDistribution[location, scale]}, the Gumbel law of minima: density \(e^{z-e^{z}}/\beta\) with \(z =
 * (t-\alpha)/\beta\).
 * It is \(\alpha + \beta\log e\) with e exponential of rate 1. The law of maxima is {@link ExtremeValue}. */
public record Gumbel(Expr location, Expr scale) implements Law {
    static final Family FAMILY = Family.located("GumbelDistribution", "location, scale", Gumbel::new)
            .meaning("the law of minima; that of maxima is ExtremeValueDistribution");

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(location, scale);
    }

    @Override
    public Support support() {
        return Support.REALS;
    }

    @Override
    public Expr density(Expr at) {
        var z = divide(minus(at, location), scale);
        return divide(Law.exp(minus(z, Law.exp(z))), scale);
    }

    @Override
    public Optional<Image> image() {
        var log = Expr.call("Log", Expr.symbol(Image.VARIABLE));
        return Optional.of(new Image(plus(location, times(scale, log)), new Exponential(Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Gumbel}_{\\min}", location, scale);
    }
}
