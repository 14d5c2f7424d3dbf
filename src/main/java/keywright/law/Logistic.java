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
 * {@code LogisticDistribution[mean, scale]}: density \(\sigma(z)\,\sigma(-z)/s\) with \(z = (t-\mu)/s\) on the real
 * line.
 * The standard member is \(\log u - \log(1-u)\) with u uniform on [0, 1]. */
public record Logistic(Expr mean, Expr scale) implements Law {
    static final Family FAMILY = Family.located("LogisticDistribution", "mean, scale", Logistic::new);

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
        var z = divide(minus(at, mean), scale);
        var product = times(logistic(z), logistic(times(Expr.MINUS_ONE, z)));
        return divide(product, scale);
    }

    /** \(\sigma(z) = 1/(1+e^{-z})\), which unlike the exponentials never overflows. */
    private static Expr logistic(Expr z) {
        return Expr.call("LogisticSigmoid", z);
    }

    @Override
    public Optional<Expr> distribution(Expr at) {
        return Optional.of(logistic(divide(minus(at, mean), scale)));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(mean);
    }

    @Override
    public Optional<Affine> standardised() {
        var standard = new Logistic(Expr.ZERO, Expr.ONE);
        return equals(standard) ? Optional.empty() : Optional.of(new Affine(mean, scale, standard));
    }

    @Override
    public Optional<Image> image() {
        var u = Expr.symbol(Image.VARIABLE);
        var odds = minus(Expr.call("Log", u), Expr.call("Log", minus(Expr.ONE, u)));
        return Optional.of(new Image(plus(mean, times(scale, odds)), new Uniform(Expr.ZERO, Expr.ONE)));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Logistic}", mean, scale);
    }
}
