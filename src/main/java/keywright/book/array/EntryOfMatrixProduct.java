package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \((AB)_{jl} = \sum_k A_{jk} B_{kl}\), for vectors and matrices alike. */
public record EntryOfMatrixProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Entry entry && entry.of() instanceof Dot dot) {
            return Optional.of(step(goal, dot, entry.at(), context));
        }
        return goal instanceof Dot dot && dot.shape().scalar()
                ? Optional.of(step(goal, dot, List.of(), context))
                : Optional.empty();
    }

    private Step step(Term goal, Dot dot, List<Expr> at, Context context) {
        var index = Index.upTo(context.fresh(1).get(0), dot.inner());
        var split = dot.left().shape().rank() - 1;
        var left = new ArrayList<>(at.subList(0, split));
        left.add(index.symbol());
        var right = new ArrayList<Expr>(List.of(index.symbol()));
        right.addAll(at.subList(split, at.size()));
        var sum = new Sum(index, Terms.times(Entry.of(dot.left(), left), Entry.of(dot.right(), right)));
        return Step.of(this, goal, sum, "definition of the matrix product");
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("(W . x)[[j]]", "x . g", "(W . Transpose[W])[[j, k]]");
    }
}
