package keywright.book.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(\mathbb E[f(x)] = \mathbb E[g(y)]\) with \(g(y) = \mathbb E[f(x) \mid y]\), for x drawn from a law whose parameter
 * y is itself drawn from one with a random parameter.
 */
public record TowerOverLevels(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation expectation
                ? expectation.of().all(Drawn.class).stream()
                        .filter(drawn -> drawn.shape().scalar() && alone(expectation.of(), drawn))
                        .flatMap(drawn -> drawn.arguments().stream()
                                .filter(Drawn.class::isInstance)
                                .map(Drawn.class::cast)
                                .filter(parent -> only(drawn, parent))
                                .flatMap(parent -> step(expectation, drawn, parent, context).stream()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether nothing else that is random stands in a term. */
    private static boolean alone(Term term, Drawn drawn) {
        return term.equals(drawn)
                || !term.random()
                || !term.parts().isEmpty()
                        && !(term instanceof Drawn)
                        && term.parts().stream().allMatch(part -> alone(part, drawn));
    }

    /** Whether the parent is all that is random in the parameters, and has a random parameter itself. */
    private static boolean only(Drawn drawn, Drawn parent) {
        return parent.shape().scalar()
                && parent.arguments().stream().anyMatch(Term::random)
                && drawn.arguments().stream().allMatch(argument -> argument.equals(parent) || !argument.random());
    }

    private Optional<Step> step(Expectation goal, Drawn drawn, Drawn parent, Context context) {
        var symbol = Expr.symbol(parent.name());
        var arguments = drawn.arguments().stream()
                .map(argument -> argument.equals(parent) ? symbol : argument.formula())
                .toList();
        var inside = Context.of(context.facts().and(parent.name(), domain(parent)))
                .taking(context.taken())
                .writing(context.notation());
        return Laws.of(new Expr.Call(drawn.head(), arguments)).flatMap(law -> {
            var number = Array.random(drawn.name(), Shape.SCALAR, law);
            var given = new Expectation(goal.of().map(part -> part.equals(drawn) ? number : part));
            var because =
                    "the tower rule: given $" + parent.tex(context.notation()).code() + "$, $"
                            + drawn.tex(context.notation()).code() + "$ has the law $"
                            + law.tex(new ExprTex(context.notation())) + "$";
            return moments.prove(given, inside) instanceof Derivation.Done done
                            && done.predicates().isEmpty()
                    ? done.result()
                            .scalar()
                            .flatMap(formula -> Drawn.term(formula, Map.of(parent.name(), (Term) parent)))
                            .map(after -> Step.of(this, goal, new Expectation(after), because))
                    : Optional.empty();
        });
    }

    private static Domain domain(Drawn parent) {
        var support = parent.law().support();
        if (support instanceof Support.Integers range && range.from().equals(Expr.ZERO)) {
            return new Domain(true, 0, Double.POSITIVE_INFINITY);
        }
        return support.equals(Support.POSITIVE) ? Domain.POSITIVE : Domain.REAL;
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[thinned]");
    }
}
