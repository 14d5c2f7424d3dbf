package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_i (f(i) + \sum_j g(i, j)) = \sum_i f(i) + \sum_{i,j} g(i, j)\), used where an expectation inside can only be
 * worked out once it is known whether i and j coincide.
 */
public record SumOfExpectationsTermByTerm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || !(sum.of() instanceof Plus plus) || !compares(sum)) {
            return Optional.empty();
        }
        var sums = plus.terms().stream()
                .map(term -> (Term) new Sum(sum.over(), sum.distinct(), term))
                .toList();
        return Optional.of(
                Step.of(this, goal, Terms.plus(sums), "sum term by term, so that the indices can be compared"));
    }

    /** Whether an expectation under an inner sum mentions the outer index. */
    private static boolean compares(Sum outer) {
        return outer.of().all(Sum.class).stream()
                .flatMap(inner -> inner.of().all(Expectation.class).stream())
                .anyMatch(expectation -> outer.over().stream().anyMatch(index -> !expectation.freeOf(index.name())));
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[a + Sum[Expectation[y[[k]]*y[[j]]], {j, 1, d}], {k, 1, d}]");
    }
}
