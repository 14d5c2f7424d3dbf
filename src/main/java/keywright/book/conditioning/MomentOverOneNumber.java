package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Term;

/** \(\mathbb E[f(x, y) \mid y]\) for independent x and y: the moment over x alone, with y as it is. */
public record MomentOverOneNumber(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() == Conditional.Kind.COVARIANCE
                || !moment.on().stream().allMatch(one -> one.open() && one.what() instanceof Array)
                || !moment.of().get(0).all(Drawn.class).isEmpty()
                || !moment.of().get(0).all(Conditional.class).isEmpty()) {
            return Optional.empty();
        }
        var given = moment.on().stream().map(Conditional.Observed::what).toList();
        var unknown = moment.of().get(0).all(Array.class).stream()
                .filter(array -> array.random() && !given.contains(array))
                .distinct()
                .toList();
        return unknown.size() == 1 && unknown.get(0).shape().scalar()
                ? new Frozen(moment.on(), context)
                        .moment(moment, unknown.get(0), unknown.get(0), moments)
                        .map(after -> Step.of(
                                this,
                                goal,
                                after,
                                "the rest is given: take the moment over $"
                                        + unknown.get(0).tex(context.notation()).code() + "$ alone"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[z^2*Exp[X], X]]", "Expectation[Conditioned[UnitStep[X - G], G]]");
    }
}
