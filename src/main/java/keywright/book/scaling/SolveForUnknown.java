package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Solution;
import keywright.term.Term;

/** The root of an equation between closed forms, positive or real, where there is just one. */
public record SolveForUnknown() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Solution solution)
                || !solution.left().closed()
                || !solution.right().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var facts =
                opaque.facts(context.facts()).and(solution.unknown(), solution.real() ? Domain.REAL : Domain.POSITIVE);
        var left = opaque.formula(solution.left());
        var right = opaque.formula(solution.right());
        var roots = Cas.solve(left, right, solution.unknown(), opaque.facts(facts));
        return roots.size() == 1
                ? Optional.of(Step.of(
                        this,
                        goal,
                        opaque.term(Cas.simplify(roots.get(0), opaque.facts(facts))),
                        "solve for $" + context.notation().of(solution.unknown()) + (solution.real() ? "$" : " > 0$")))
                : Optional.empty();
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Solve[q^2*d == 1, q]", "Solve[L*q == a*L + b, q]", "Solve[LogisticSigmoid[(t - m)/s] == q, t, Reals]");
    }
}
