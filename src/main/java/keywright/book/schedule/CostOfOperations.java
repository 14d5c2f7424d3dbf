package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Cost;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(T = \sum_o N_o\,t_o\): each operation as often as it occurs, times what one takes. */
public record CostOfOperations() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Cost cost)) {
            return Optional.empty();
        }
        var products = cost.prices().stream()
                .map(price -> Terms.times(new Scalar(price.each()), new Count(cost.pass(), price.operation())))
                .toList();
        return Optional.of(
                Step.of(this, goal, Terms.plus(products), "each operation counts with what one of it takes"));
    }

    @Override
    public Citation source() {
        return Sources.COST_MODEL;
    }

    @Override
    public List<String> examples() {
        return List.of("Cost[Schedule[L, Range[0, L, c]], {fwd -> a, loadmem -> b}]");
    }
}
