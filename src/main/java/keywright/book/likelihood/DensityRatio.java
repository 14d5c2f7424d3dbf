package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.book.expectation.Positives;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Laws;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.Derivative;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * The densities in the mean or the variance of a function of one random number written out, with their common factors
 * cancelled: the weights \(p(x)/q(x)\) of importance sampling.
 */
public record DensityRatio() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation || goal instanceof Variance)) {
            return Optional.empty();
        }
        var of = goal.parts().get(0);
        var densities = of.all(Density.class);
        return densities.isEmpty() || !of.all(Derivative.class).isEmpty() || logarithms(of)
                ? Optional.empty()
                : Atom.only(of).flatMap(atom -> step(goal, of, densities, atom, context));
    }

    private static boolean logarithms(Term term) {
        return term.all(Apply.class).stream()
                .anyMatch(apply ->
                        apply.is("Log") && !apply.argument().all(Density.class).isEmpty());
    }

    private Optional<Step> step(Term goal, Term of, List<Density> densities, Atom atom, Context context) {
        var conditions = new ArrayList<Condition>();
        for (var density : densities) {
            var inside = Supports.inside(density, context);
            if (inside.isEmpty() || !density.at().equals(atom.term())) {
                return Optional.empty();
            }
            inside.orElseThrow().stream()
                    .filter(one -> !conditions.contains(one))
                    .forEach(conditions::add);
        }
        var formula = OneVariable.formula(of, atom, VARIABLE)
                .map(DensityRatio::written)
                .normal();
        var facts =
                Positives.on(atom.law().support(), VARIABLE, context.facts()).facts();
        var because = "write the densities out; what they have in common cancels";
        return OneVariable.mentionsEntries(formula)
                ? Optional.empty()
                : OneVariable.term(Cas.simplify(formula, facts), VARIABLE, atom.term())
                        .map(inside -> new Step(
                                this, goal, goal.with(List.of(inside)), new Reason(because, conditions, List.of())));
    }

    private static Expr written(Expr part) {
        return part instanceof Expr.Call call && call.is("PDF", 2)
                ? Laws.of(call.argument(0))
                        .map(law -> law.density(call.argument(1)))
                        .orElse(part)
                : part;
    }

    @Override
    public Citation source() {
        return Sources.IMPORTANCE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[z*PDF[NormalDistribution[m, 1], z]/PDF[NormalDistribution[0, 1], z]]",
                "Variance[PDF[ExponentialDistribution[2], X]/PDF[ExponentialDistribution[1], X]]");
    }
}
