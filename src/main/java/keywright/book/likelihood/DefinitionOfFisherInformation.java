package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.Derivative;
import keywright.term.Expectation;
import keywright.term.Fisher;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathcal I(\theta, \eta) = \mathbb E[\partial_\theta\log p(x)\;\partial_\eta\log p(x)]\), where the values of the
 * law do not depend on the parameters.
 */
public record DefinitionOfFisherInformation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Fisher fisher) || moves(fisher.law().support(), List.of(fisher.one(), fisher.other()))) {
            return Optional.empty();
        }
        var after = new Expectation(Terms.times(score(fisher, fisher.one()), score(fisher, fisher.other())));
        var reason = Reason.given(
                "definition of the Fisher information: the mean square of the score",
                "the values of the law do not depend on the parameter");
        return Optional.of(new Step(this, goal, after, reason));
    }

    private static Term score(Fisher fisher, String parameter) {
        var density = new Density("p", fisher.law(), fisher.of());
        return new Derivative(new Apply("Log", density), new Scalar(Expr.symbol(parameter)));
    }

    private static boolean moves(Support support, List<String> parameters) {
        if (support instanceof Support.Interval interval) {
            return parameters.stream()
                    .anyMatch(name ->
                            !interval.from().freeOf(name) || !interval.to().freeOf(name));
        }
        return support instanceof Support.Integers integers
                && parameters.stream()
                        .anyMatch(name ->
                                !integers.from().freeOf(name) || !integers.to().freeOf(name));
    }

    @Override
    public Citation source() {
        return Sources.FISHER;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "FisherInformation[NormalDistribution[m, s], m]",
                "FisherInformation[NormalDistribution[m, s], m, s]",
                "FisherInformation[BernoulliDistribution[q], q]");
    }
}
