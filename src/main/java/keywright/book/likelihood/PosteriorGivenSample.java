package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Conditional;
import keywright.term.Defined;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f(\theta) \mid x = c] = \mathbb E[f(\theta)\,e^{\ell(\theta)}] / \mathbb E[e^{\ell(\theta)}]\), where
 * \(\ell(\theta) = \sum_k \log p(c_k \mid \theta)\) but for what does not depend on \(\theta\), which cancels.
 */
public record PosteriorGivenSample() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || moment.on().size() != 1
                || moment.random()
                || !(Defined.opened(moment.on().get(0).what()) instanceof Drawn drawn)
                || drawn.shape().scalar()
                || !moment.of().get(0).all(Drawn.class).isEmpty()) {
            return Optional.empty();
        }
        return likelihood(drawn, moment.on().get(0).value(), context).map(weight -> {
            var above = new Expectation(Terms.times(moment.of().get(0), weight));
            var below = new Expectation(weight);
            var because = "Bayes' formula: weigh with the likelihood of the sample, but for factors that cancel; $"
                    + drawn.tex(context.notation()).code() + "_i \\sim " + drawn.lawTex(context.notation()) + "$";
            return Step.of(this, goal, Terms.times(above, Terms.power(below, Expr.MINUS_ONE)), because);
        });
    }

    /** \(e^{\ell(\theta)}\); nothing if no parameter of the law is random, or the density cannot be said. */
    static Optional<Term> likelihood(Drawn drawn, Term value, Context context) {
        return drawn.arguments().stream().noneMatch(Term::random) || value.random()
                ? Optional.empty()
                : JointDensity.of(new DensityOf(drawn, value), context)
                        .flatMap(joint -> joint.logarithm(context))
                        .map(log -> new Apply(
                                "Exp",
                                Terms.plus(Terms.terms(log).stream()
                                        .filter(Term::random)
                                        .toList())));
    }

    @Override
    public Citation source() {
        return Sources.BAYES;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[G, waits == p]]", "Expectation[Conditioned[G^2, waits == p]]");
    }
}
