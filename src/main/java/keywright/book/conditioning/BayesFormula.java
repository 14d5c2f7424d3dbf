package keywright.book.conditioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f(\theta) \mid x = c] = \mathbb E[f(\theta)\,p(c \mid \theta)] / \mathbb E[p(c \mid \theta)]\) for x
 * drawn from a law with parameters \(\theta\).
 */
public record BayesFormula() implements Rule {
    private static final String VALUE = "\u2022c";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() != Conditional.Kind.EXPECTATION
                || moment.random()
                || moment.on().size() != 1
                || !(Defined.opened(moment.on().get(0).what()) instanceof Drawn drawn)
                || !drawn.shape().scalar()
                || Gaussian.sources(moment.of().get(0)).contains(drawn.hidden().name())
                || drawn.arguments().stream().noneMatch(Term::random)) {
            return Optional.empty();
        }
        return likelihood(drawn, moment.on().get(0).value(), context).map(likelihood -> {
            var above = new Expectation(Terms.times(moment.of().get(0), likelihood));
            var below = new Expectation(likelihood);
            var because = "Bayes' formula: weigh with the probability of the observation, $"
                    + drawn.tex(context.notation()).code() + " \\sim " + drawn.lawTex(context.notation()) + "$";
            return Step.of(this, goal, Terms.times(above, Terms.power(below, Expr.MINUS_ONE)), because);
        });
    }

    /** The density of the value, a formula in the parameters of the law; nothing if the law has no such value. */
    public static Optional<Term> likelihood(Drawn drawn, Term value, Context context) {
        var law = drawn.law();
        if (law.support() instanceof Support.Points points) {
            return value instanceof Scalar at && points.points().contains(at.value())
                    ? drawn.said(law.density(at.value()), Map.of())
                    : Optional.empty();
        }
        if (value instanceof Scalar at) {
            return ProbabilityInLaw.takes(law, at.value(), context)
                    ? drawn.said(law.density(at.value()), names(at.value()))
                    : Optional.empty();
        }
        return law.support().equals(Support.REALS)
                ? drawn.said(law.density(Expr.symbol(VALUE)), Map.of(VALUE, value))
                : Optional.empty();
    }

    private static Map<String, Term> names(Expr formula) {
        var names = new HashMap<String, Term>();
        formula.symbols().forEach(name -> names.put(name, new Scalar(Expr.symbol(name))));
        return names;
    }

    @Override
    public Citation source() {
        return Sources.BAYES;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[G, R == 2]]");
    }
}
