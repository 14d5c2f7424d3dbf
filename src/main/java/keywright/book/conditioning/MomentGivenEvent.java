package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Conditional;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\mathbb E[f \mid A] = \mathbb E[f\,\mathbf 1_A]/P(A)\) given that an event happened. */
public record MomentGivenEvent() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || !moment.on().stream().allMatch(one -> one.value().is(Expr.ONE) && indicator(one.what()))) {
            return Optional.empty();
        }
        var event =
                Terms.times(moment.on().stream().map(Conditional.Observed::what).toList());
        var both = new Expectation(Terms.times(moment.of().get(0), event));
        var after = Terms.times(both, Terms.power(new Expectation(event), Expr.MINUS_ONE));
        return Optional.of(Step.of(this, goal, after, "given an event: the mean over it, divided by its probability"));
    }

    /** Whether a term is one where a condition holds, else zero. */
    private static boolean indicator(Term term) {
        return term instanceof Apply step && step.is("UnitStep")
                || (term instanceof Times || term instanceof Plus)
                        && term.parts().stream().allMatch(part -> part instanceof Scalar || indicator(part));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[z, z >= 0]]", "Probability[Conditioned[X > 2, X > 1]]");
    }
}
