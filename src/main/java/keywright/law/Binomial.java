package keywright.law;

import static keywright.cas.Algebra.minus;
import static keywright.cas.Algebra.power;
import static keywright.cas.Algebra.times;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code BinomialDistribution[trials, p]}: \(\binom nk p^k(1-p)^{n-k}\) for k from 0 to n. */
public record Binomial(Expr trials, Expr probability) implements Law {
    static final Family FAMILY =
            Family.two("BinomialDistribution", "number of trials, probability of success", Binomial::new);

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(trials, probability);
    }

    @Override
    public List<Expr> probabilities() {
        return List.of(probability);
    }

    @Override
    public Support support() {
        return new Support.Integers(Expr.ZERO, trials);
    }

    @Override
    public Expr density(Expr at) {
        var failure = power(minus(Expr.ONE, probability), minus(trials, at));
        return times(Expr.call("Binomial", trials, at), power(probability, at), failure);
    }

    @Override
    public Optional<Law> total(Expr count) {
        return Optional.of(new Binomial(times(count, trials), probability));
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(formulas, "\\mathrm{Binomial}", trials, probability);
    }
}
