package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\mathbb E[f(x)] = \int f(t)\,p(t)\,dt\), over finitely many points \(\sum_t f(t)\,p(t)\). */
public record ExpectationAsIntegral() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var only = Atom.only(expectation.of()).filter(atom -> !(atom.law().support() instanceof Support.Integers));
        return only.flatMap(atom -> {
            var variable = context.letter("t", "u", "v", "y");
            var formula = OneVariable.formula(expectation.of(), atom, variable);
            return OneVariable.mentionsEntries(formula)
                    ? Optional.empty()
                    : Optional.of(Step.of(this, goal, written(atom, formula, variable), words(atom)));
        });
    }

    private static Term written(Atom atom, Expr formula, String variable) {
        var law = atom.law();
        if (law.support() instanceof Support.Points points) {
            return new Scalar(Algebra.plus(points.points().stream()
                    .map(at -> Algebra.times(formula.with(variable, at), law.density(at)))
                    .toList()));
        }
        var interval = (Support.Interval) law.support();
        var density = law.density(Expr.symbol(variable));
        return new Integral(variable, interval.from(), interval.to(), Algebra.times(formula, density));
    }

    private static String words(Atom atom) {
        return atom.law().support() instanceof Support.Points
                ? "the expectation is the sum over all values, weighted by their probabilities"
                : "the expectation is the integral against the density";
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[z]]", "Expectation[u[[k]]^2]");
    }
}
