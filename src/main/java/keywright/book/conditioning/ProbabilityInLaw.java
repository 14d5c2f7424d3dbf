package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Factorials;
import keywright.book.schedule.Whole;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Binomial;
import keywright.law.Law;
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
                ? number.law()
                        .filter(law -> law.support() instanceof Support.Integers)
                        .filter(law -> takes(law, at.value(), context))
                        .map(law -> Factorials.multipliedOut(law.density(at.value())))
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

    /**
     * Whether a law certainly lives at a value, so that its density stands there as it is written; a binomial one is
     * zero beyond the last value as it stands.
     */
    static boolean takes(Law law, Expr value, Context context) {
        if (law.support() instanceof Support.Integers range) {
            return Whole.certainly(value, context.facts())
                    && within(range.from(), value, context)
                    && (law instanceof Binomial || within(value, range.to(), context));
        }
        return law.support() instanceof Support.Interval range
                && within(range.from(), value, context)
                && within(value, range.to(), context);
    }

    private static boolean within(Expr before, Expr after, Context context) {
        return !before.freeOf("Infinity")
                || !after.freeOf("Infinity")
                || Cas.nonpositive(Algebra.minus(before, after), context.facts());
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Probability[P == 3]", "Probability[die == 2]", "Probability[K == c]");
    }
}
