package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\operatorname{tr} A = \sum_j A_{jj}\); traces of declared constants stay. */
public record DefinitionOfTrace() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Reduction reduction && reduction.kind() == Reduction.Kind.TRACE && reduction.random()) {
            var index = Expr.symbol(context.fresh(1).get(0));
            var size = reduction.of().shape().sizes().get(0);
            var sum = new Sum(Index.upTo(index.name(), size), new Entry(reduction.of(), List.of(index, index)));
            return Optional.of(Step.of(this, goal, sum, "the trace is the sum of the diagonal entries"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Tr[Outer[x, x]]", "Tr[W . Transpose[W]]");
    }
}
