package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;

/** An array of shape \(n_1 \times \dots \times n_r\) has \(n_1 \cdots n_r\) entries. */
public record NumberOfEntries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction reduction) || reduction.kind() != Reduction.Kind.COUNT) {
            return Optional.empty();
        }
        var product = Algebra.times(reduction.of().shape().sizes());
        return Optional.of(Step.of(
                this, goal, new Scalar(product), "one entry for each choice of the indices: multiply the sizes"));
    }

    @Override
    public Citation source() {
        return Sources.PRODUCT_RULE;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[W]", "Count[{W, x}]", "Count[W . x]");
    }
}
