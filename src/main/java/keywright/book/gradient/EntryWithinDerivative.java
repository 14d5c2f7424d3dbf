package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Defined;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Reduction;
import keywright.term.Term;

/** What is differentiated is opened to entries, one operation at a time: \((Ax)_i = \sum_k A_{ik} x_k\). */
public record EntryWithinDerivative() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        return Entries.opened(derivative.of(), context)
                .map(opened -> Step.of(this, goal, derivative.with(List.of(opened)), words(derivative.of())));
    }

    private static String words(Term of) {
        var array = of instanceof Entry entry ? entry.of() : of;
        if (array instanceof Defined) {
            return "insert the definition";
        }
        if (array instanceof Dot) {
            return "definition of the matrix product";
        }
        return array instanceof Reduction ? "written as a sum over entries" : "the operation acts entry by entry";
    }

    @Override
    public Citation source() {
        return Sources.PARTIAL;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "D[(A . g)[[j]], g[[k]]]",
                "D[Tanh[g][[j]], g[[k]]]",
                "D[g . p, g[[k]]]",
                "D[Tr[Outer[g, g]], g[[k]]]",
                "D[Norm[g, 1], g[[k]]]");
    }
}
