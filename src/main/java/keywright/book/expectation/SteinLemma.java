package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Term;

/**
 * \(\mathbb E[z\,g(z)] = \mathbb E[g'(z)]\) for a standard normal z, by parts; used where g holds an error function
 * or a wave.
 */
public record SteinLemma() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().equals(new Normal(Expr.ZERO, Expr.ONE)))
                .flatMap(atom -> step(expectation, atom));
    }

    private Optional<Step> step(Expectation goal, Atom atom) {
        var formula = OneVariable.formula(goal.of(), atom, VARIABLE);
        var z = Expr.symbol(VARIABLE);
        var factors = Algebra.factors(formula);
        var power = factors.stream()
                .filter(factor -> Algebra.base(factor).equals(z)
                        && Algebra.exponent(factor) instanceof Expr.Num n
                        && n.integer()
                        && n.signum() > 0)
                .findFirst();
        var others = factors.stream()
                .filter(factor ->
                        !factor.freeOf(VARIABLE) && !Algebra.base(factor).equals(z))
                .toList();
        if (power.isEmpty() || others.isEmpty() || !others.stream().allMatch(SteinLemma::smooth)) {
            return Optional.empty();
        }
        var slope = Cas.expand(Cas.derivative(Algebra.divide(formula, z), VARIABLE));
        return OneVariable.term(slope, VARIABLE, atom.term())
                .map(after ->
                        Step.of(this, goal, new Expectation(after), "Stein's lemma, which is integration by parts"));
    }

    private static boolean smooth(Expr factor) {
        return Algebra.base(factor) instanceof Expr.Call call
                && (call.is("Erf", 1) || call.is("Sin", 1) || call.is("Cos", 1))
                && Algebra.exponent(factor) instanceof Expr.Num n
                && n.integer()
                && n.signum() > 0;
    }

    @Override
    public Citation source() {
        return Sources.STEIN;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z*Erf[a*z]]", "Expectation[z^2*Erf[a*z + m]]");
    }
}
