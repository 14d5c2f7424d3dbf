package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Variance;

/** The variance of a normal number is the square of the standard deviation in its law. */
public record VarianceOfNormal() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Variance variance)) {
            return Optional.empty();
        }
        return Atom.only(variance.of())
                .filter(atom -> atom.term().equals(variance.of()) && atom.law() instanceof Normal)
                .map(atom -> Step.of(
                        this,
                        goal,
                        new Scalar(Algebra.power(((Normal) atom.law()).deviation(), Expr.of(2))),
                        "the variance is a parameter of the normal law"));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL_LAW;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[z]", "Variance[y[[k]]]");
    }
}
