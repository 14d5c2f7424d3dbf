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

/** \(\sum_{k\ge1} k^{-2m} = |B_{2m}|\,(2\pi)^{2m}/(2\,(2m)!)\) with the Bernoulli numbers: Euler. */
public record ZetaSeries() implements Rule {
    private static final int LARGEST = 40;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum)
                || sum.over().size() != 1
                || !sum.infinite()
                || !sum.over().get(0).from().equals(Expr.ONE)
                || !(sum.of() instanceof Scalar summand)) {
            return Optional.empty();
        }
        var index = sum.over().get(0).symbol();
        var constant = new ArrayList<Expr>();
        var powers = new ArrayList<Expr>();
        for (var factor : Algebra.factors(summand.value())) {
            (factor.freeOf(sum.over().get(0).name()) ? constant : powers).add(factor);
        }
        if (powers.size() != 1
                || !Algebra.base(powers.get(0)).equals(index)
                || !(Algebra.exponent(powers.get(0)) instanceof Expr.Num exponent)
                || !exponent.integer()
                || exponent.value() > -2
                || exponent.value() < -LARGEST) {
            return Optional.empty();
        }
        var value = Algebra.times(
                Algebra.times(constant), zeta(-exponent.numerator().intValueExact()));
        return Optional.of(Step.of(this, goal, new Scalar(value), "Euler's series of reciprocal powers"));
    }

    private static Expr zeta(int power) {
        if (power % 2 == 1) {
            return Expr.call("Zeta", Expr.of(power));
        }
        Expr half = Expr.HALF;
        for (int k = 2; k <= power; k++) {
            half = Algebra.divide(half, Expr.of(k));
        }
        var number = bernoulli(power);
        var size = number.signum() < 0 ? Algebra.times(Expr.MINUS_ONE, number) : number;
        var two = Algebra.power(Expr.of(2), Expr.of(power));
        return Algebra.times(size, two, half, Algebra.power(Expr.PI, Expr.of(power)));
    }

    /** \(B_n = -\frac{1}{n+1}\sum_{k<n}\binom{n+1}{k}B_k\), with \(B_0 = 1\). */
    private static Expr.Num bernoulli(int n) {
        var all = new ArrayList<Expr>();
        all.add(Expr.ONE);
        for (int m = 1; m <= n; m++) {
            Expr sum = Expr.ZERO;
            Expr binomial = Expr.ONE;
            for (int k = 0; k < m; k++) {
                sum = Algebra.plus(sum, Algebra.times(binomial, all.get(k)));
                binomial = Algebra.times(binomial, Expr.of(m + 1L - k, k + 1L));
            }
            all.add(Algebra.divide(sum, Expr.of(-1L - m)));
        }
        return (Expr.Num) all.get(n);
    }

    @Override
    public Citation source() {
        return Sources.ZETA;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[1/k^2, {k, 1, Infinity}]", "Sum[a/k^4, {k, 1, Infinity}]", "Sum[1/k^3, {k, 1, Infinity}]");
    }
}
