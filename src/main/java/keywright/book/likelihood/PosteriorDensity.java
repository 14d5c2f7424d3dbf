package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.conditioning.BayesFormula;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(p(\theta \mid x = c) = p(\theta)\,p(c \mid \theta)/\mathbb E[p(c \mid \theta)]\) for a number with a density from
 * which the parameters of the law of x are made.
 */
public record PosteriorDensity() implements Rule {
    private static final String VALUE = "\u2022v";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !(marginal.of() instanceof Array theta)
                || !(marginal.at() instanceof Scalar at)
                || !(theta.law().orElseThrow().support() instanceof Support.Interval)
                || marginal.on().size() != 1
                || marginal.random()
                || !(Defined.opened(marginal.on().get(0).what()) instanceof Drawn drawn)
                || !only(theta, drawn)) {
            return Optional.empty();
        }
        return likelihood(drawn, marginal.on().get(0).value(), context)
                .flatMap(weight -> at(weight, theta, at).map(there -> {
                    var prior = new Scalar(theta.law().orElseThrow().density(at.value()));
                    var all = Terms.power(new Expectation(weight), Expr.MINUS_ONE);
                    var because = "Bayes' formula: prior times likelihood, divided by their integral; $"
                            + drawn.tex(context.notation()).code() + " \\sim " + drawn.lawTex(context.notation()) + "$";
                    return Step.of(this, goal, Terms.times(prior, there, all), because);
                }));
    }

    static Optional<Term> likelihood(Drawn drawn, Term value, Context context) {
        return drawn.shape().scalar()
                ? BayesFormula.likelihood(drawn, value, context)
                : PosteriorGivenSample.likelihood(drawn, value, context);
    }

    /** Whether nothing else that is random stands in the law. */
    static boolean only(Array theta, Drawn drawn) {
        return drawn.arguments().stream()
                .flatMap(argument -> argument.all(Term.class).stream())
                .filter(Term::random)
                .noneMatch(part -> part instanceof Drawn || part instanceof Array array && !array.equals(theta));
    }

    /** The likelihood at a value of the parameter. */
    static Optional<Term> at(Term weight, Array theta, Scalar at) {
        var open = weight.map(part -> part.equals(theta) ? new Scalar(Expr.symbol(VALUE)) : part);
        return Terms.put(open, VALUE, at);
    }

    @Override
    public Citation source() {
        return Sources.BAYES;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[Conditioned[G, R == 2], s]", "PDF[Conditioned[G, waits == p], s]");
    }
}
