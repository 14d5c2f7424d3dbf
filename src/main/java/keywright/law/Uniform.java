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
    @Override
    public String head() {
        return "UniformDistribution";
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

    @Override
    public Optional<Affine> standardised() {
        var half = times(Expr.HALF, minus(to, from));
        var standard = new Uniform(Expr.MINUS_ONE, Expr.ONE);
        return equals(standard)
                ? Optional.empty()
                : Optional.of(new Affine(times(Expr.HALF, plus(from, to)), half, standard));
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\mathcal{U}(" + formulas.of(from).code() + ", "
                + formulas.of(to).code() + ")";
    }
}
