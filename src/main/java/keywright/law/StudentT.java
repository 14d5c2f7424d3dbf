package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.sqrt;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code StudentTDistribution[degrees]} or {@code StudentTDistribution[location, scale, degrees]}: standard density
 * \(\Gamma(\tfrac{\nu+1}2)(1+t^2/\nu)^{-(\nu+1)/2}/(\sqrt{\nu\pi}\,\Gamma(\tfrac\nu2))\) on the real line. */
public record StudentT(Expr location, Expr scale, Expr degrees) implements Law {
    static final Family FAMILY = new Family(
            "StudentTDistribution",
            "degrees of freedom",
            "or location, scale, degrees of freedom",
            call -> switch (call.arguments().size()) {
                case 1 -> Optional.of(new StudentT(Expr.ZERO, Expr.ONE, call.argument(0)));
                case 3 -> Optional.of(new StudentT(call.argument(0), call.argument(1), call.argument(2)));
                default -> Optional.empty();
            });

    /** The law with one degree of freedom. */
    static final Family CAUCHY = Family.located(
            "CauchyDistribution", "location, scale", (location, scale) -> new StudentT(location, scale, Expr.ONE));

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(location, scale, degrees);
    }

    @Override
    public Support support() {
        return Support.REALS;
    }

    @Override
    public Expr density(Expr at) {
        var above = times(Expr.HALF, plus(degrees, Expr.ONE));
        var square = divide(power(divide(minus(at, location), scale), Expr.of(2)), degrees);
        var weight = times(Law.gamma(above), power(plus(Expr.ONE, square), times(Expr.MINUS_ONE, above)));
        return divide(weight, times(scale, sqrt(times(degrees, Expr.PI)), Law.gamma(times(Expr.HALF, degrees))));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(location);
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new StudentT(Expr.ZERO, Expr.ONE, degrees);
        return equals(standard) ? Optional.empty() : Optional.of(new Affine(location, scale, standard));
    }

    @Override
    public Optional<Expr> tail() {
        return Optional.of(degrees);
    }

    @Override
    public String tex(ExprTex formulas) {
        if (degrees.equals(Expr.ONE)) {
            return Law.written(formulas, "\\mathrm{Cauchy}", location, scale);
        }
        return equals(new StudentT(Expr.ZERO, Expr.ONE, degrees))
                ? "t_{" + formulas.of(degrees).code() + "}"
                : Law.written(formulas, "t_{" + formulas.of(degrees).code() + "}", location, power(scale, Expr.of(2)));
    }
}
