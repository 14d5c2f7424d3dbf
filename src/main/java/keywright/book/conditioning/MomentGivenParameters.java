package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Laws;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Term;
import keywright.tex.ExprTex;

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
                && drawn.arguments().stream()
                        .allMatch(argument -> argument.shape().scalar())
                && moment.of().get(0).all(Array.class).stream()
                        .filter(Array::random)
                        .allMatch(array -> array.shape().scalar() && given.contains(array.name()));
    }

    private Optional<Step> step(Conditional moment, Drawn drawn, Context context) {
        return Laws.of(new Expr.Call(
                        drawn.head(),
                        drawn.arguments().stream().map(Term::formula).toList()))
                .flatMap(law -> new Frozen(moment.on(), context)
                        .moment(moment, drawn, Array.random(drawn.name(), drawn.shape(), law), moments)
                        .map(after -> Step.of(
                                this,
                                moment,
                                after,
                                "given its parameters, $"
                                        + drawn.tex(context.notation()).code() + "$ has the law $"
                                        + law.tex(new ExprTex(context.notation())) + "$")));
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
