package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Exponential;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * Rényi's representation: the greatest of n independent exponential numbers is \(\sum_{k=1}^n x_k/k\) with independent
 * \(x_k\) of the same law.
 */
public record LargestOfExponentials() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return ExtremeOfArray.of(goal, Reduction.Kind.MAX)
                .filter(extreme -> extreme.law() instanceof Exponential)
                .map(extreme -> {
                    var index = Index.upTo(context.letter("k", "j", "l"), extreme.count());
                    var share = new Scalar(Algebra.power(index.symbol(), Expr.MINUS_ONE));
                    var sum = new Sum(index, Terms.times(share, extreme.array().at(index.symbol())));
                    return extreme.step(
                            this,
                            sum,
                            "from the least up, the gaps are independent and exponential: with k numbers left, the next"
                                    + " falls k times as fast");
                });
    }

    @Override
    public Citation source() {
        return Sources.RENYI;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[expo]]", "Variance[Max[expo]]");
    }
}
