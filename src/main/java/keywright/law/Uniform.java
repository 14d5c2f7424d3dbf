package keywright.law;

import static keywright.cas.Algebra.divide;
import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.plus;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code UniformDistribution[{from, to}]}: density \(1/(b-a)\) on [a, b]. */
public record Uniform(Expr from, Expr to) implements Law {
    static final Family FAMILY =
            Family.ranged("UniformDistribution", Uniform::new).standard(Expr.call("List", Expr.ZERO, Expr.ONE));

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(Expr.call("List", from, to));
    }

    @Override
    public Support support() {
        return new Support.Interval(from, to);
    }

    @Override
    public Expr density(Expr at) {
        return divide(Expr.ONE, minus(to, from));
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(times(Expr.HALF, plus(from, to)));
    }

    /** From −1 to 1, which makes the odd moments vanish; from 0 to 1 is standard too. */
    @Override
    public Optional<Affine> standardised() {
        var half = times(Expr.HALF, minus(to, from));
        var standard = new Uniform(Expr.MINUS_ONE, Expr.ONE);
        return equals(standard) || equals(new Uniform(Expr.ZERO, Expr.ONE))
                ? Optional.empty()
                : Optional.of(new Affine(times(Expr.HALF, plus(from, to)), half, standard));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathcal{U}", from, to);
    }
}
