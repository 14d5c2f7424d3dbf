package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
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
        var facts = opaque.facts(context.facts()).and(solution.unknown(), solution.within());
        var left = opaque.formula(solution.left());
        var right = opaque.formula(solution.right());
        var roots = Cas.solve(left, right, solution.unknown(), opaque.facts(facts));
        if (roots.size() != 1) {
            return Optional.empty();
        }
        var because = "solve for $" + context.notation().of(solution.unknown()) + range(solution);
        var conditions = opaque.plain() ? within(solution, roots.get(0), context) : List.<Condition>of();
        return Optional.of(new Step(
                this,
                goal,
                opaque.term(Cas.simplify(roots.get(0), opaque.facts(facts))),
                new Reason(because, conditions, List.of())));
    }

    /** That the root lies between the bounds, where there are two. */
    private static List<Condition> within(Solution solution, Expr root, Context context) {
        if (!solution.bounded()) {
            return List.of();
        }
        var from = solution.within().positive() ? 0 : solution.within().least();
        var low = Algebra.minus(root, Expr.of((long) Math.floor(from)));
        var high = Algebra.minus(Expr.of((long) Math.ceil(solution.within().greatest())), root);
        return Stream.of(low, high)
                .filter(gap -> !Cas.positive(gap, context.facts()))
                .<Condition>map(gap -> new Condition.Holds(Expr.call("Greater", gap, Expr.ZERO)))
                .toList();
    }

    private static String range(Solution solution) {
        if (solution.bounded()) {
            var from = solution.within().positive() ? 0 : solution.within().least();
            return "$ between " + Expr.of(Math.round(from)).wolfram() + " and "
                    + Expr.of(Math.round(solution.within().greatest())).wolfram();
        }
        return solution.real() ? "$" : " > 0$";
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
                "Solve[q^2*d == 1, q]",
                "Solve[L*q == a*L + b, q]",
                "Solve[{(1 + q - a*s)^2 == 4*q, 0 < q < 1}, q]",
                "Solve[LogisticSigmoid[(t - m)/s] == q, t, Reals]");
    }
}
