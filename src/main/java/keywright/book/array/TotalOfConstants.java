package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sum_k (x_k + c) = \sum_k x_k + nc\): what is the same in every entry is counted. */
public record TotalOfConstants() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction total)
                || total.kind() != Reduction.Kind.TOTAL
                || !(total.of() instanceof Plus sum)
                || sum.terms().stream().noneMatch(TotalOfConstants::constant)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Term>();
        var vary = new ArrayList<Term>();
        for (var term : sum.terms()) {
            if (constant(term)) {
                parts.add(new Scalar(Algebra.times(
                        Terms.coefficient(term),
                        Algebra.times(total.of().shape().sizes()))));
            } else {
                vary.add(term);
            }
        }
        if (!vary.isEmpty()) {
            var rest = Terms.plus(vary);
            parts.add(Terms.times(
                    new Scalar(Terms.coefficient(rest)), new Reduction(Reduction.Kind.TOTAL, Terms.rest(rest))));
        }
        return Optional.of(Step.of(this, goal, Terms.plus(parts), "what is the same in every entry is counted"));
    }

    private static boolean constant(Term term) {
        return Terms.rest(term) instanceof Standard standard && standard.kind() == Standard.Kind.ONES;
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Total[g - m*ConstantArray[1, {d}]]", "Total[s*ConstantArray[1, {d}] - Log[p]]");
    }
}
