package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Extremum;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\arg\max_v p(v \mid x = c) = \arg\max_v\,\log p(v) + \log p(c \mid v)\): the logarithm rises with the density, and
 * what does not depend on v moves no maximum.
 */
public record MaximumAPosteriori() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || !extremum.kind().place()
                || extremum.kind().least()
                || !(extremum.of() instanceof Marginal marginal)
                || !marginal.at().is(Expr.symbol(extremum.variable()))
                || !(marginal.of() instanceof Array theta)
                || marginal.on().size() != 1
                || marginal.on().get(0).value().random()
                || !(Defined.opened(marginal.on().get(0).what()) instanceof Drawn drawn)
                || !PosteriorDensity.only(theta, drawn)) {
            return Optional.empty();
        }
        return JointDensity.of(new DensityOf(drawn, marginal.on().get(0).value()), context)
                .flatMap(joint -> joint.logarithm(context))
                .flatMap(log -> PosteriorDensity.at(log, theta, (Scalar) marginal.at()))
                .map(log -> {
                    var prior =
                            new LogDensityFormula(theta.law().orElseThrow(), context.facts()).at(extremum.variable());
                    var both = Terms.plus(Terms.terms(Terms.plus(new Scalar(prior), log)).stream()
                            .filter(term -> !term.freeOf(extremum.variable()))
                            .toList());
                    var because =
                            "Bayes' formula: the posterior is greatest where the logarithm of prior times likelihood"
                                    + " is, but for terms without $"
                                    + marginal.at().tex(context.notation()).code() + "$";
                    return Step.of(this, goal, extremum.with(List.of(both)), because);
                });
    }

    @Override
    public Citation source() {
        return Sources.BAYES;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMax[PDF[Conditioned[G, waits == p], v], {v, 0, Infinity}]");
    }
}
