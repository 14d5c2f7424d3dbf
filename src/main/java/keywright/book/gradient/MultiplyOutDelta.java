package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Standard;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(a(\delta_{jk} - b) = a\,\delta_{jk} - a b\), so that the delta meets its sum. */
public record MultiplyOutDelta() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Sum sum
                && sum.of() instanceof Plus plus
                && plus.terms().stream().anyMatch(this::delta)) {
            var sums =
                    plus.terms().stream().map(term -> sum.with(List.of(term))).toList();
            return Optional.of(Step.of(this, goal, Terms.plus(sums), "sum term by term"));
        }
        if (!(goal instanceof Times product)) {
            return Optional.empty();
        }
        return product.factors().stream()
                .filter(factor ->
                        factor instanceof Plus plus && plus.terms().stream().anyMatch(this::delta))
                .findFirst()
                .map(factor -> Step.of(this, goal, multiplied(product, (Plus) factor), "multiply out"));
    }

    private boolean delta(Term term) {
        return Terms.factors(term).stream()
                .anyMatch(factor -> factor instanceof Entry entry
                        && entry.of() instanceof Standard standard
                        && standard.kind() == Standard.Kind.IDENTITY);
    }

    private static Term multiplied(Times product, Plus sum) {
        var rest = new ArrayList<Term>(product.factors());
        rest.remove(sum);
        return Terms.plus(sum.terms().stream()
                .map(term -> Terms.times(Terms.times(rest), term))
                .toList());
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.DELTA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "g[[j]]*(IdentityMatrix[d][[j, k]] - g[[k]])",
                "Sum[IdentityMatrix[d][[j, k]]*g[[j]] + g[[j]]*p[[j]], {j, 1, d}]");
    }
}
