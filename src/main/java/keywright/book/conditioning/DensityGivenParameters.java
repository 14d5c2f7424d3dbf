package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Marginal;
import keywright.term.Term;

/** \(p(c \mid \theta)\) is the density of the law from which x is drawn, given its parameters. */
public record DensityGivenParameters() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !(Defined.opened(marginal.of()) instanceof Drawn drawn)
                || marginal.on().isEmpty()
                || !given(drawn, marginal)) {
            return Optional.empty();
        }
        return BayesFormula.likelihood(drawn, marginal.at(), context)
                .map(density -> Step.of(
                        this,
                        goal,
                        density,
                        "given its parameters, $"
                                + drawn.tex(context.notation()).code() + " \\sim " + drawn.lawTex(context.notation())
                                + "$"));
    }

    private static boolean given(Drawn drawn, Marginal marginal) {
        var known = marginal.on().stream()
                .filter(one -> one.open())
                .map(one -> one.what())
                .toList();
        return known.size() == marginal.on().size()
                && known.stream().allMatch(Array.class::isInstance)
                && drawn.arguments().stream()
                        .flatMap(argument -> argument.all(Array.class).stream())
                        .filter(Array::random)
                        .allMatch(known::contains)
                && drawn.arguments().stream()
                        .allMatch(argument -> argument.all(Drawn.class).isEmpty());
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[PDF[Conditioned[R, G], 2]]");
    }
}
