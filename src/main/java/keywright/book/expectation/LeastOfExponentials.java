package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.law.Exponential;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Term;

/** The least of n independent exponential numbers of rate \(\lambda\) is exponential of rate \(n\lambda\). */
public record LeastOfExponentials() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return ExtremeOfArray.of(goal, Reduction.Kind.MIN)
                .filter(extreme -> extreme.law() instanceof Exponential)
                .map(extreme -> {
                    var rate = ((Exponential) extreme.law()).rate();
                    var least = new Exponential(Algebra.times(extreme.count(), rate));
                    return extreme.step(
                            this,
                            ExtremeOfArray.number(least, context),
                            "the least of independent exponential numbers is exponential, and the rates add");
                });
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Min[expo]]", "Variance[Min[expo]]");
    }
}
