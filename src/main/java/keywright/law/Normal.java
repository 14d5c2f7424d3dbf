package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.sqrt;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code NormalDistribution[mean, sd]}: density \(e^{-(t-\mu)^2/2\sigma^2}/(\sigma\sqrt{2\pi})\) on the real line. */
public record Normal(Expr mean, Expr deviation) implements Law {
    static final Family FAMILY = Family.located("NormalDistribution", "mean, standard deviation", Normal::new)
            .meaning("the second is not the variance");

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
        return Support.REALS;
    }

    @Override
    public Expr density(Expr at) {
        var standard = divide(minus(at, mean), deviation);
        var weight = Law.exp(times(Expr.of(-1, 2), power(standard, Expr.of(2))));
        return divide(weight, times(deviation, sqrt(times(Expr.of(2), Expr.PI))));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(mean);
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new Normal(Expr.ZERO, Expr.ONE);
        return equals(standard) ? Optional.empty() : Optional.of(new Affine(mean, deviation, standard));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathcal{N}", mean, power(deviation, Expr.of(2)));
    }
}
