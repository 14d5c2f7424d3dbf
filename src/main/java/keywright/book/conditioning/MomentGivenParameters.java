package keywright.book.conditioning;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Laws;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Variance;

/** \(\mathbb E[f(x) \mid \theta]\) for x drawn from a law with parameters \(\theta\): a moment of that law. */
public record MomentGivenParameters(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() == Conditional.Kind.COVARIANCE
                || !moment.on().stream().allMatch(one -> one.open() && one.what() instanceof Array)) {
            return Optional.empty();
        }
        var drawn = moment.of().get(0).all(Drawn.class).stream().distinct().toList();
        return drawn.size() == 1 && determined(moment, drawn.get(0))
                ? step(moment, drawn.get(0), context)
                : Optional.empty();
    }

    /** Whether all else that is random is given. */
    private static boolean determined(Conditional moment, Drawn drawn) {
        var given = moment.on().stream().map(one -> ((Array) one.what()).name()).toList();
        return drawn.shape().scalar()
                && drawn.arguments().stream().allMatch(argument -> argument.shape().scalar())
                && moment.of().get(0).all(Array.class).stream()
                        .filter(Array::random)
                        .allMatch(array -> array.shape().scalar() && given.contains(array.name()));
    }

    private Optional<Step> step(Conditional moment, Drawn drawn, Context context) {
        var names = new HashMap<String, Term>();
        var facts = context.facts();
        for (var one : moment.on()) {
            var array = (Array) one.what();
            names.put(array.name(), array);
            facts = facts.and(array.name(), domain(array));
        }
        var law = Laws.of(new Expr.Call(
                drawn.head(), drawn.arguments().stream().map(Term::formula).toList()));
        if (law.isEmpty()) {
            return Optional.empty();
        }
        var number = Array.random(drawn.name(), drawn.shape(), law.orElseThrow());
        var inside = frozen(moment.of().get(0), drawn, number);
        var goal = moment.kind() == Conditional.Kind.EXPECTATION ? new Expectation(inside) : new Variance(inside);
        return result(goal, context, facts)
                .flatMap(formula -> Drawn.term(formula, names))
                .map(after -> Step.of(this, moment, after, "given its parameters, $"
                        + drawn.tex(context.notation()).code() + "$ has the law $"
                        + law.orElseThrow().tex(new keywright.tex.ExprTex(context.notation())) + "$"));
    }

    /** What is given as parameters, and the number as one of a law with these parameters. */
    private static Term frozen(Term term, Drawn drawn, Array number) {
        if (term.equals(drawn)) {
            return number;
        }
        if (term instanceof Array array && array.random()) {
            return new Scalar(Expr.symbol(array.name()));
        }
        return term.parts().isEmpty()
                ? term
                : term.with(term.parts().stream()
                        .map(part -> frozen(part, drawn, number))
                        .toList());
    }

    private static Domain domain(Array array) {
        var support = array.law().orElseThrow().support();
        if (support.equals(new Support.Interval(Expr.ZERO, Expr.ONE))) {
            return new Domain(false, Double.MIN_VALUE, 1 - 0x1p-20);
        }
        return support.equals(Support.POSITIVE) ? Domain.POSITIVE : Domain.REAL;
    }

    private Optional<Expr> result(Term goal, Context context, Facts facts) {
        var inside = Context.of(facts).taking(context.taken()).writing(context.notation());
        return moments.prove(goal, inside) instanceof Derivation.Done done && done.predicates().isEmpty()
                ? done.result().scalar()
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[R^2, G]]", "Variance[Conditioned[R, G]]");
    }
}
