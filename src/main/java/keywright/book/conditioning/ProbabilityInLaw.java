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
                        && Whole.certainly(at.value(), context.facts())
                ? number.law()
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

    /** Whether the density stands at a whole number; a binomial one is zero beyond the last value as it stands. */
    private static boolean takes(Law law, Expr k, Context context) {
        return law.support() instanceof Support.Integers range
                && Cas.nonpositive(Algebra.minus(range.from(), k), context.facts())
                && (law instanceof Binomial
                        || range.to().equals(Support.INFINITY)
                        || Cas.nonpositive(Algebra.minus(k, range.to()), context.facts()));
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
