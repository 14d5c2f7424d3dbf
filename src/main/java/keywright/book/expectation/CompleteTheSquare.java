package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[e^{k+tz-cz^2} g(z)] = \frac{e^{k+t^2/2r}}{\sqrt r}\,\mathbb E[g(t/r + z/\sqrt r)]\) with \(r = 1 + 2c >
 * 0\), for a standard normal z:
 * the exponential and the density together are a normal density again. */
public record CompleteTheSquare() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;
    private static final String BECAUSE = "complete the square: the exponential moves and stretches the bell curve";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().equals(new Normal(Expr.ZERO, Expr.ONE)))
                .flatMap(atom -> step(expectation, atom, context));
    }

    private Optional<Step> step(Expectation goal, Atom atom, Context context) {
        var formula = new Positives(context.facts()).apart(OneVariable.formula(goal.of(), atom, VARIABLE));
        Expr exponent = Expr.ZERO;
        Expr rest = Expr.ONE;
        for (var factor : Algebra.factors(formula)) {
            var exponential = exponential(factor, context);
            exponent = exponential ? Algebra.plus(exponent, exponent(factor)) : exponent;
            rest = exponential ? rest : Algebra.times(rest, factor);
        }
        var polynomial = Cas.coefficients(exponent, VARIABLE).filter(all -> all.size() == 2 || all.size() == 3);
        if (polynomial.isEmpty() || OneVariable.mentionsEntries(formula)) {
            return Optional.empty();
        }
        return completed(goal, atom, polynomial.get(), rest, context);
    }

    /** Whether a factor is a power of a positive constant that moves with the variable. */
    private static boolean exponential(Expr factor, Context context) {
        return !factor.freeOf(VARIABLE)
                && Algebra.base(factor).freeOf(VARIABLE)
                && (Algebra.base(factor).equals(Expr.symbol("E")) || context.positive(Algebra.base(factor)));
    }

    private static Expr exponent(Expr factor) {
        return Algebra.base(factor).equals(Expr.symbol("E"))
                ? Algebra.exponent(factor)
                : Algebra.times(Algebra.exponent(factor), Expr.call("Log", Algebra.base(factor)));
    }

    private Optional<Step> completed(Expectation goal, Atom atom, List<Expr> exponent, Expr rest, Context context) {
        var t = exponent.get(1);
        var square = exponent.size() == 3 ? exponent.get(2) : Expr.ZERO;
        var r = Algebra.minus(Expr.ONE, Algebra.times(Expr.of(2), square));
        return Existence.positive(List.of(r), context.facts()).flatMap(conditions -> {
            var shift = Algebra.divide(t, r);
            var moved = Algebra.plus(shift, Algebra.divide(Expr.symbol(VARIABLE), Algebra.sqrt(r)));
            var power = Algebra.plus(exponent.get(0), Algebra.times(Expr.HALF, t, shift));
            var factor = Algebra.divide(Algebra.power(Expr.symbol("E"), power), Algebra.sqrt(r));
            return OneVariable.term(rest.with(VARIABLE, moved), VARIABLE, atom.term())
                    .map(inside -> new Step(
                            this,
                            goal,
                            Terms.times(
                                    OneVariable.constant(factor, goal.of()),
                                    inside.random() ? new Expectation(inside) : inside),
                            new Reason(BECAUSE, conditions, List.of())));
        });
    }

    @Override
    public Citation source() {
        return Sources.NORMAL_SHIFT;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Exp[s*z]]", "Expectation[z^2*Exp[m*z - a*z^2]]", "Expectation[Ramp[z]*Exp[s*z]]");
    }
}
