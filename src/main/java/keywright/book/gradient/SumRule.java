package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Index;
import keywright.term.Plus;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \((f + g)' = f' + g'\), for sums over indices too; constants drop out. */
public record SumRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)) {
            return Optional.empty();
        }
        if (derivative.of() instanceof Sum sum && !sum.over().stream().anyMatch(index -> meets(index, derivative))) {
            var inside = new Sum(sum.over(), sum.distinct(), derivative.with(List.of(sum.of())));
            return Optional.of(Step.of(this, goal, inside, "differentiate the sum term by term"));
        }
        if (derivative.of() instanceof Plus plus) {
            var slopes = plus.terms().stream()
                    .filter(derivative::concerns)
                    .map(term -> derivative.with(List.of(term)))
                    .toList();
            var constants = slopes.size() < plus.terms().size();
            return Optional.of(Step.of(
                    this,
                    goal,
                    Terms.plus(slopes),
                    constants ? "differentiate term by term; constants drop out" : "differentiate term by term"));
        }
        return Optional.empty();
    }

    private static boolean meets(Index index, Derivative derivative) {
        return !derivative.by().freeOf(index.name())
                || !index.from().freeOf(derivative.variable())
                || !index.to().freeOf(derivative.variable());
    }

    @Override
    public Citation source() {
        return Sources.SUMS_AND_PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of("D[g[[j]]^2 + s*g[[k]] + a, g[[l]]]", "D[Sum[g[[j]]^3, {j, 1, d}], g[[k]]]");
    }
}
