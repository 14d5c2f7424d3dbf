package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Mapped;
import keywright.term.Sampled;
import keywright.term.ScoreVector;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\nabla_\theta\,\mathbb E[f(x)] = \mathbb E[f(x)\,\nabla_\theta\log p_\theta(x)]\): the log-derivative trick, for f
 * that depends on θ only through x.
 */
public record ScoreFunctionIdentity() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Expectation expectation)
                || !(derivative.by() instanceof Array by)
                || expectation.of().all(Mapped.class).isEmpty()) {
            return Optional.empty();
        }
        return drawn(expectation.of(), by)
                .filter(drawn -> !depends(expectation.of(), drawn, by))
                .map(drawn -> {
                    var score = new ScoreVector(drawn, by);
                    var after = new Expectation(Terms.times(expectation.of(), score));
                    return new Step(this, goal, after, reason(by, context));
                });
    }

    private static Reason reason(Array by, Context context) {
        var parameter = by.tex(context.notation()).code();
        var density = "p_{" + parameter + "}";
        var nabla = "\\nabla_{" + parameter + "} ";
        return new Reason(
                "write the expectation as $\\int f(x)\\, " + density + "(x)\\,dx$, differentiate under the integral,"
                        + " use the log-derivative trick $" + nabla + density + " = " + density + " " + nabla + "\\log "
                        + density + "$, and read the integral as an expectation",
                List.of(
                        new Condition.Declared("derivative and integral may be exchanged: $" + nabla + density
                                + "$ exists, and $|f|\\,\\lVert" + nabla + density
                                + "\\rVert$ is at most an integrable function for all parameters nearby"),
                        new Condition.Declared("$" + density + "$ is positive where $f$ counts, for all parameters"),
                        new Condition.Declared("$f$ itself is free of $" + parameter + "$")),
                List.of());
    }

    /** The random array whose law has the parameter, where there is just one. */
    private static Optional<Term> drawn(Term of, Array by) {
        var found = java.util.stream.Stream.concat(
                        of.all(Drawn.class).stream()
                                .filter(drawn -> drawn.arguments().contains(by)),
                        of.all(Sampled.class).stream()
                                .filter(drawn -> drawn.parameter().equals(by)))
                .map(Term.class::cast)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean depends(Term term, Term drawn, Array by) {
        return !term.equals(drawn)
                && (term.equals(by) || term.parts().stream().anyMatch(part -> depends(part, drawn, by)));
    }

    @Override
    public Citation source() {
        return Sources.SCORE_FUNCTION;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Expectation[phi[xi]], g]");
    }
}
