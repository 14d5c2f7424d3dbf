package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \((x-\mu)/\sigma^2 \to (x-\mu)/\sigma\): the deviation stands where the variance belongs. */
public record DeviationInTheScore() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Scores.with(
                goal,
                context,
                score -> score.law() instanceof Normal normal
                        ? score.slope(
                                new Normal(normal.mean(), Algebra.sqrt(normal.deviation()))
                                        .density(Expr.symbol(Scores.VALUE)),
                                score.parameter())
                        : Optional.empty());
    }

    @Override
    public String words() {
        return "the score is divided by $\\sigma$ instead of by $\\sigma^2$";
    }

    @Override
    public String reveals() {
        return "the exponent of the normal density is divided by twice the variance, not by the deviation";
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[phi[xi]*Score[xi, g]]");
    }
}
