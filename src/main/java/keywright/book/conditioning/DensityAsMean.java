package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Term;

/** \(p(c) = \mathbb E[p(c \mid \theta)]\) for x drawn from a law with parameters \(\theta\). */
public record DensityAsMean() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || marginal.at().random()
                || !(Defined.opened(marginal.of()) instanceof Drawn drawn)
                || !drawn.shape().scalar()
                || drawn.arguments().stream().noneMatch(Term::random)) {
            return Optional.empty();
        }
        return BayesFormula.likelihood(drawn, marginal.at(), context)
                .map(density ->
                        Step.of(this, goal, new Expectation(density), "the mean of the density given the parameters"));
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[R, 3]");
    }
}
