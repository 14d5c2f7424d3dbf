package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/**
 * \(\operatorname{Var}[f] = \mathbb E\bigl[\operatorname{Var}[f \mid \theta]\bigr] + \operatorname{Var}\bigl[
 * \mathbb E[f \mid \theta]\bigr]\), for x drawn from a law with parameters \(\theta\).
 */
public record LawOfTotalVariance() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Variance variance)) {
            return Optional.empty();
        }
        return Parents.of(variance.of()).map(parents -> {
            var of = List.of(variance.of());
            var within = new Expectation(new Conditional(Conditional.Kind.VARIANCE, of, parents));
            var between = new Variance(new Conditional(Conditional.Kind.EXPECTATION, of, parents));
            return Step.of(
                    this,
                    goal,
                    Terms.plus(within, between),
                    "the law of total variance: within given parameters, and between them");
        });
    }

    @Override
    public Citation source() {
        return Sources.TOTAL_VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[R]");
    }
}
