package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Integral;
import keywright.term.Term;

/**
 * \(\mathbb E[f(x)] = \int f(\mu + \sigma t)\,p(t)\,dt\), which stays in the answer: where no other rule
 * applies, and the integral exists, for f grows no faster than a power.
 */
public record ExpectationKeptAsIntegral() implements Rule {
    private static final String BECAUSE =
            "no closed form is known to the book: the integral stays, and its value is found by quadrature";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().support() instanceof Support.Interval)
                .flatMap(atom -> step(expectation, atom, context));
    }

    private Optional<Step> step(Expectation goal, Atom atom, Context context) {
        var variable = context.letter("t", "u", "v", "y");
        var t = Expr.symbol(variable);
        var affine = atom.law().standardised().orElse(new Law.Affine(Expr.ZERO, Expr.ONE, atom.law()));
        var law = affine.standard();
        var point = Algebra.plus(affine.location(), Algebra.times(affine.scale(), t));
        var formula = OneVariable.formula(goal.of(), atom, variable);
        if (OneVariable.mentionsEntries(formula)) {
            return Optional.empty();
        }
        var interval = (Support.Interval) law.support();
        var integrand = Algebra.times(formula.with(variable, point), law.density(t));
        var whole = new Integral(variable, interval.from(), interval.to(), integrand);
        var part = SignChanges.cut(whole, context);
        var kept = new Integral(variable, part.from(), part.to(), part.of(), true);
        return exists(formula, variable, law, context)
                .map(conditions -> new Step(this, goal, kept, new Reason(BECAUSE, conditions, List.of())));
    }

    /** No poles, and no growth that the tail of the law does not outweigh. */
    private static Optional<List<Condition>> exists(Expr formula, String variable, Law law, Context context) {
        return Degree.of(formula, variable).flatMap(degree -> law.tail()
                .map(tail -> Existence.positive(
                        List.of(Algebra.minus(tail, Expr.of((long) Math.ceil(degree)))), context.facts()))
                .orElse(Optional.of(List.of())));
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Tanh[z]^2]", "Expectation[SoftPlus[y[[k]]]]", "Expectation[SiLU[X]]");
    }
}
