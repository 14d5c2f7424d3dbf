package keywright.law;

import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code BernoulliDistribution[p]}: 1 with probability p, else 0: \(p^t(1-p)^{1-t}\). */
public record Bernoulli(Expr probability) implements Law {
    static final Family FAMILY = Family.one("BernoulliDistribution", "probability of one", Bernoulli::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(probability);
    }

    @Override
    public List<Expr> probabilities() {
        return List.of(probability);
    }

    @Override
    public Support support() {
        return new Support.Points(List.of(Expr.ZERO, Expr.ONE));
    }

    @Override
    public Expr density(Expr at) {
        var failure = minus(Expr.ONE, probability);
        if (at instanceof Expr.Num) {
            return at.equals(Expr.ONE) ? probability : at.equals(Expr.ZERO) ? failure : Expr.ZERO;
        }
        return times(power(probability, at), power(failure, minus(Expr.ONE, at)));
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new Binomial(count, probability));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Bernoulli}", probability);
    }
}
