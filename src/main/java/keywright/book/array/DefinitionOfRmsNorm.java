package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{RMS}(v)^2 = \frac1n \sum_{j=1}^n v_j^2\). */
public record DefinitionOfRmsNorm() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction reduction) || reduction.kind() != Reduction.Kind.RMS) {
            return Optional.empty();
        }
        var count = Algebra.times(reduction.of().shape().sizes());
        var mean = Terms.times(
                new Scalar(Algebra.power(count, Expr.MINUS_ONE)), EntrySums.of(reduction.of(), Terms::square, context));
        return Optional.of(Step.of(
                this,
                goal,
                Terms.power(mean, Expr.HALF),
                "definition of the RMS norm: the mean of the squared entries, under the root"));
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("RMS[x]^2", "RMS[W]^2", "RMS[g]");
    }
}
