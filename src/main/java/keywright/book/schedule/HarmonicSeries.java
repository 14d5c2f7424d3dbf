package keywright.book.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k=1}^n \frac1k = H_n\), the harmonic number; with powers \(\sum_{k=1}^n k^{-r} = H_n^{(r)}\). */
public record HarmonicSeries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum)
                || sum.over().size() != 1
                || sum.infinite()
                || !sum.over().get(0).from().equals(Expr.ONE)) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return sum.of()
                .scalar()
                .flatMap(summand -> harmonic(summand, index.name(), index.to()))
                .map(value -> Step.of(this, goal, new Scalar(value), "a harmonic number, by definition"));
    }

    private static Optional<Expr> harmonic(Expr summand, String index, Expr last) {
        var constant = new ArrayList<Expr>();
        var powers = new ArrayList<Expr>();
        for (var factor : Algebra.factors(summand)) {
            (factor.freeOf(index) ? constant : powers).add(factor);
        }
        if (powers.size() != 1
                || !Algebra.base(powers.get(0)).equals(Expr.symbol(index))
                || !(Algebra.exponent(powers.get(0)) instanceof Expr.Num exponent)
                || !exponent.integer()
                || exponent.signum() >= 0) {
            return Optional.empty();
        }
        var order = Algebra.times(Expr.MINUS_ONE, exponent);
        var number =
                order.equals(Expr.ONE) ? Expr.call("HarmonicNumber", last) : Expr.call("HarmonicNumber", last, order);
        return Optional.of(Algebra.times(Algebra.times(constant), number));
    }

    @Override
    public Citation source() {
        return Sources.HARMONIC;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[1/k, {k, 1, n}]", "Sum[a/k^2, {k, 1, n}]");
    }
}
