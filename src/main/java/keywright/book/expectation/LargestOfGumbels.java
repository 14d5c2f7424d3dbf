package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.ExtremeValue;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Term;

/**
 * The greatest of n independent Gumbel numbers of location \(\alpha\) and scale \(\beta\) is Gumbel again, of location
 * \(\alpha + \beta\log n\).
 */
public record LargestOfGumbels() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return ExtremeOfArray.of(goal, Reduction.Kind.MAX)
                .filter(extreme -> extreme.law() instanceof ExtremeValue)
                .map(extreme -> {
                    var law = (ExtremeValue) extreme.law();
                    var moved = Algebra.times(law.scale(), Expr.call("Log", extreme.count()));
                    var largest = new ExtremeValue(Algebra.plus(law.location(), moved), law.scale());
                    return extreme.step(
                            this,
                            ExtremeOfArray.number(largest, context),
                            "the law of the greatest of independent Gumbel numbers is the same, moved by the logarithm"
                                    + " of their number");
                });
    }

    @Override
    public Citation source() {
        return Sources.GUMBEL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[gumbel]]", "Variance[Max[gumbel]]");
    }
}
