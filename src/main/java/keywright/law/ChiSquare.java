package keywright.law;

import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code ChiSquareDistribution[degrees]}: density \(t^{\nu/2-1}e^{-t/2}/(2^{\nu/2}\Gamma(\nu/2))\) for \(t > 0\): a
 * gamma law of shape \(\nu/2\) and scale 2.
 */
public record ChiSquare(Expr degrees) implements Law {
    static final Family FAMILY = Family.one("ChiSquareDistribution", "degrees of freedom", ChiSquare::new);

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
        return new Gamma(times(Expr.HALF, degrees), Expr.of(2)).density(at);
    }

    @Override
    public Optional<Affine> standardised() {
        return Optional.of(new Affine(Expr.ZERO, Expr.of(2), new Gamma(times(Expr.HALF, degrees), Expr.ONE)));
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new ChiSquare(times(count, degrees)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\chi^2_{" + formulas.of(degrees).code() + "}";
    }
}
