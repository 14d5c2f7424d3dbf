package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Whole;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(P(x = k) = p(k)\) for a number whose law has the probabilities p. */
public record ProbabilityInLaw() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Marginal marginal
                        && marginal.on().isEmpty()
                        && marginal.of() instanceof Array number
                        && marginal.at() instanceof Scalar at
                        && at.value() instanceof Expr.Num k
                        && k.integer()
                ? number.law()
                        .filter(law -> law.support() instanceof Support.Integers range
                                && Cas.nonpositive(Algebra.minus(range.from(), k), context.facts()))
                        .map(law -> Whole.factorials(law.density(k)))
                        .map(chance -> Step.of(
                                this,
                                goal,
                                new Scalar(Cas.simplify(chance, context.facts())),
                                "the law says so: $"
                                        + number.tex(context.notation()).code() + " \\sim "
                                        + number.law().orElseThrow().tex(new keywright.tex.ExprTex(context.notation()))
                                        + "$"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Probability[P == 3]", "Probability[die == 2]");
    }
}
