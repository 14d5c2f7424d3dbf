package keywright.book.estimator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.likelihood.LogDensityFormula;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Drawn;
import keywright.term.ScoreVector;
import keywright.term.Term;

/**
 * \(\nabla_\theta\log p_\theta(x)\) by the formula of the density, where every entry of x has a parameter of its own:
 * the density is a product, and each parameter is in one factor only.
 */
public record ScoreByFormula() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof ScoreVector score)
                || !(score.of() instanceof Drawn drawn)
                || drawn.arguments().stream().filter(score.by()::equals).count() != 1
                || !drawn.shape().equals(score.by().shape())) {
            return Optional.empty();
        }
        var position = drawn.arguments().indexOf(score.by());
        var parameter = ((Expr.Sym) drawn.symbolic().get(position)).name();
        try {
            var log = new LogDensityFormula(drawn.law(), context.facts()).at(VARIABLE);
            var slope = termByTerm(log, parameter);
            return drawn.said(slope, Map.of(VARIABLE, drawn))
                    .filter(after -> after.shape().equals(goal.shape()))
                    .map(after -> Step.of(
                            this,
                            goal,
                            after,
                            "the score of $" + drawn.lawTex(context.notation())
                                    + "$, entry by entry: differentiate the logarithm of the density"));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Expr termByTerm(Expr log, String parameter) {
        return Algebra.plus(Algebra.terms(log).stream()
                .map(term -> Cas.derivative(term, parameter))
                .toList());
    }

    @Override
    public Citation source() {
        return Sources.DENSITY;
    }

    @Override
    public List<String> examples() {
        return List.of("Score[xi, g]");
    }
}
