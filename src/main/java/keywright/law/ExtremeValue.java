package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code ExtremeValueDistribution[location, scale]}, the Gumbel law of maxima: density \(e^{-z-e^{-z}}/\beta\) with
 * \(z = (t-\alpha)/\beta\).
 * It is \(\alpha - \beta\log e\) with e exponential of rate 1. What machine learning calls Gumbel noise. */
public record ExtremeValue(Expr location, Expr scale) implements Law {
    static final Family FAMILY = Family.located("ExtremeValueDistribution", "location, scale", ExtremeValue::new)
            .meaning("the law of maxima, which machine learning calls Gumbel");

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
        var down = times(Expr.MINUS_ONE, z);
        return divide(Law.exp(minus(down, Law.exp(down))), scale);
    }

    @Override
    public Optional<Expr> distribution(Expr at) {
        var z = divide(minus(at, location), scale);
        return Optional.of(Law.exp(times(Expr.MINUS_ONE, Law.exp(times(Expr.MINUS_ONE, z)))));
    }

    @Override
    public Optional<Image> image() {
        var log = Expr.call("Log", Expr.symbol(Image.VARIABLE));
        return Optional.of(new Image(minus(location, times(scale, log)), new Exponential(Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Gumbel}_{\\max}", location, scale);
    }
}
