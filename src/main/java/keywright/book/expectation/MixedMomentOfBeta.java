package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Beta;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\mathbb E[x^i (1 - x)^j] = \frac{a(a+1)\cdots(a+i-1)\;b(b+1)\cdots(b+j-1)}{(a+b)(a+b+1)\cdots(a+b+i+j-1)}\)
 * for x of the law Beta(a, b).
 */
public record MixedMomentOfBeta() implements Rule {
    private static final Expr X = Expr.symbol(OneVariable.NAME);
    private static final Expr REST = Algebra.minus(Expr.ONE, X);
    private static final int MOST = 12;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law() instanceof Beta)
                .flatMap(
                        atom -> value(OneVariable.formula(expectation.of(), atom, OneVariable.NAME), (Beta) atom.law()))
                .map(value -> Step.of(
                        this, goal, new Scalar(value), "the integral is that of a beta law with greater parameters"));
    }

    private static Optional<Expr> value(Expr formula, Beta law) {
        Expr constant = Expr.ONE;
        var ups = 0;
        var downs = 0;
        for (var factor : Algebra.factors(formula)) {
            var exponent = natural(Algebra.exponent(factor));
            if (factor.freeOf(OneVariable.NAME) && !OneVariable.mentionsEntries(factor)) {
                constant = Algebra.times(constant, factor);
            } else if (Algebra.base(factor).equals(X) && exponent > 0) {
                ups += exponent;
            } else if (Algebra.base(factor).equals(REST) && exponent > 0) {
                downs += exponent;
            } else {
                return Optional.empty();
            }
        }
        return downs == 0
                ? Optional.empty()
                : Optional.of(Algebra.divide(
                        Algebra.times(constant, rising(law.first(), ups), rising(law.second(), downs)),
                        rising(Algebra.plus(law.first(), law.second()), ups + downs)));
    }

    /** A small natural exponent, or nought. */
    private static int natural(Expr exponent) {
        return exponent instanceof Expr.Num number && number.integer() && number.signum() > 0 && number.value() <= MOST
                ? (int) number.value()
                : 0;
    }

    private static Expr rising(Expr from, int count) {
        return Algebra.times(IntStream.range(0, count)
                .mapToObj(k -> Algebra.plus(from, Expr.of(k)))
                .toList());
    }

    @Override
    public Citation source() {
        return Sources.BETA;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[B^2*(1 - B)^3]", "Expectation[s*B*(1 - B)]");
    }
}
