package keywright.book.array;

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

/** \(\sum_k (f(k) + g(k)) = \sum_k f(k) + \sum_k g(k)\); it waits until expectations inside are worked out. */
public record SumOfSums() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Sum sum
                && sum.of() instanceof Plus plus
                && sum.of().all(Expectation.class).isEmpty()) {
            var sums = plus.terms().stream()
                    .map(term -> (Term) new Sum(sum.over(), sum.distinct(), term))
                    .toList();
            return Optional.of(Step.of(this, goal, Terms.plus(sums), "sum term by term"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ASSOCIATIVE_LAW;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[x[[k]] + g[[k]], {k, 1, d}]");
    }
}
